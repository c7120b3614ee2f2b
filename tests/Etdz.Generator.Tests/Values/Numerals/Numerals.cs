using System.Globalization;
using System.Numerics;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values.Numerals;

/// <summary>What the tests of numerals ask, and how they write what they expect.</summary>
internal static class Numerals
{
    /// <summary>A number in plain digits or as a fraction: "-0.25", "1/3".</summary>
    public static Number Number(string text)
    {
        string[] parts = text.Split('/');
        int point = parts[0].IndexOf('.', StringComparison.Ordinal);
        BigInteger mantissa = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        Number over = Etdz.Generator.Values.Number.Decimal(mantissa, point < 0 ? 0 : point + 1 - parts[0].Length);
        return parts.Length == 1 ? over : over / Number(parts[1]);
    }

    /// <summary>The numeral that takes the whole of the words.</summary>
    public static Numeral Whole(string words, LetterScales letters = LetterScales.Thousand)
    {
        ReadResult result = NumeralReader.TryRead(words, letters, out Numeral numeral, out int length);
        Assert.True(result == ReadResult.Read && length == words.Length, $"'{words}' is {result}, {length} of {words.Length} characters, {numeral.Value}");
        return numeral;
    }

    public static void AssertValue(string words, string value) => Assert.True(Whole(words).Value == Number(value), $"'{words}' is {Whole(words).Value}, not {value}");

    /// <summary>Asserts that the numeral ends where <paramref name="rest"/> begins; where that is all of the words, that there is none.</summary>
    public static void AssertRest(string words, string rest, string value = "")
    {
        ReadResult result = NumeralReader.TryRead(words, out Numeral numeral, out int length);
        Assert.Equal(words.Length == rest.Length ? ReadResult.None : ReadResult.Read, result);
        Assert.Equal(rest, words[length..]);
        if (value.Length > 0)
        {
            Assert.Equal(Number(value), numeral.Value);
        }
    }
}
