using System;

namespace Etdz.Generator.Values;

/// <summary>How far a reader came.</summary>
internal enum ReadResult : byte
{
    /// <summary>No numeral stands here.</summary>
    None,

    /// <summary>A numeral was read.</summary>
    Read,

    /// <summary>More than 100 significant digits, or a magnitude beyond 10^±100.</summary>
    TooLarge,
}

/// <summary>Reads the longest numeral at the start of a text, in either language: digits, Chinese and English numerals, fractions and ratios.</summary>
internal static class NumeralReader
{
    /// <param name="text">Words; the numeral need not reach their end.</param>
    /// <param name="length">How many characters of <paramref name="text"/> the numeral takes, a sign included.</param>
    public static ReadResult TryRead(ReadOnlySpan<char> text, out Numeral numeral, out int length)
    {
        numeral = default;
        length = 0;
        return ReadResult.None;
    }
}
