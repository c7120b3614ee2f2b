using System.Globalization;
using CsCheck;
using Etdz.Generator.Values;
using static Etdz.Generator.Tests.Values.Numerals.Numerals;

namespace Etdz.Generator.Tests.Values.Numerals;

/// <summary>What independent writers write reads back as what they wrote, all of it.</summary>
public class RoundTripTests
{
    private const long Limit = 10_000_000_000_000_000;

    // Of every length, and with many zeros as well.
    private static readonly Gen<long> Wholes = Gen.OneOf(
        Gen.Select(Gen.Int[0, 15], Gen.Long[0, Limit - 1]).Select((cut, value) => value / (long)Math.Pow(10, cut)),
        Gen.Int[0, 9].Array[16].Select(Gen.Int[0, 9].Array[16]).Select((digits, keep) => digits.Zip(keep).Aggregate(0L, (sum, d) => (sum * 10) + (d.Second < 7 ? 0 : d.First))));

    [Fact]
    public void Whole_numbers_in_Chinese_read_back()
    {
        Wholes.Sample(value =>
        {
            Number expected = Number(value.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(expected, Whole(ChineseWriter.Plain.Write(value)).Value);
            Assert.Equal(expected, Whole(ChineseWriter.Formal.Write(value)).Value);
            Assert.Equal(expected, Whole(ChineseWriter.Traditional.Write(value)).Value);
        }, iter: LongRun.Or(1_000));
    }

    [Fact]
    public void Whole_numbers_in_digits_and_scale_words_read_back()
    {
        (long Unit, string Scale)[] scales = [(1_0000_0000_0000, "万亿"), (1_0000_0000, "亿"), (1_0000, "万"), (1_000, "千"), (1, "")];
        Gen.Select(Wholes, Gen.Bool).Sample((value, spaced) =>
        {
            string blank = spaced ? " " : "";
            string words = "";
            long rest = value;
            foreach ((long unit, string scale) in scales)
            {
                string count = (rest / unit).ToString(CultureInfo.InvariantCulture);
                if (rest >= unit)
                {
                    // A zero before the last digits says that they count in ones.
                    words += words.Length == 0 ? count + blank + scale : scale.Length > 0 ? blank + count + scale : "零" + count;
                }

                rest %= unit;
            }

            words = words.Length == 0 ? "0" : words.TrimEnd();
            Assert.Equal(Number(value.ToString(CultureInfo.InvariantCulture)), Whole(words).Value);
        }, iter: LongRun.Or(1_000));
    }

    [Fact]
    public void Whole_numbers_in_English_read_back()
    {
        Gen.Select(Wholes, Gen.Bool, Gen.Bool).Sample((value, and, hyphen) =>
            Assert.Equal(Number(value.ToString(CultureInfo.InvariantCulture)), Whole(EnglishWriter.Write(value, and, hyphen)).Value), iter: LongRun.Or(1_000));
    }

    [Fact]
    public void Decimals_with_any_scale_word_read_back_with_their_places()
    {
        (string Word, int Power)[] scales =
        [
            ("", 0), ("千", 3), ("万", 4), ("亿", 8), ("兆", 12), ("万亿", 12), ("k", 3), (" thousand", 3), (" lakh", 5), (" million", 6), ("mln", 6), (" crore", 7),
            (" billion", 9), (" trillion", 12), ("%", -2), ("‰", -3), ("个百分点", -2), ("成", -1), (" percent", -2),
        ];
        Gen.Select(Gen.Long[0, 999_999_999_999], Gen.Int[0, 9], Gen.Int[0, scales.Length - 1], Gen.Bool, Gen.Bool).Sample((mantissa, places, index, negative, wide) =>
        {
            string digits = mantissa.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
            string words = (negative ? "-" : "") + digits[..^places] + (places > 0 ? "." + digits[^places..] : "");
            words = wide ? string.Concat(words.Select(c => (char)(c + 0xFEE0))) : words;
            (string word, int power) = scales[index];
            Numeral numeral = Whole(words + word);
            Number value = Etdz.Generator.Values.Number.Decimal(negative ? -mantissa : mantissa, power - places);
            Assert.Equal(value, numeral.Value);
            Assert.Equal(Etdz.Generator.Values.Number.PowerOfTen(power - places), numeral.LastPlace);
            Assert.Equal(mantissa == 0 ? numeral.LastPlace : Etdz.Generator.Values.Number.PowerOfTen(value.LastPlace), numeral.Step);
            Assert.Equal(places > 0, numeral.Is(NumeralForm.HasFraction));
        }, iter: LongRun.Or(1_000));
    }

    [Fact]
    public void Grouped_digits_read_back()
    {
        Gen.Select(Wholes, Gen.Int[0, 4], Gen.Int[0, 99]).Sample((value, style, cents) =>
        {
            string digits = value.ToString(CultureInfo.InvariantCulture);
            string words = "";
            for (int i = 0; i < digits.Length; i++)
            {
                int left = digits.Length - i;
                bool cut = i > 0 && style switch
                {
                    0 or 1 or 4 => left % 3 == 0,
                    2 => left % 4 == 0,
                    _ => left == 3 || (left > 3 && (left - 3) % 2 == 0),
                };
                words += (cut ? style == 1 ? " " : style == 4 ? "'" : "," : "") + digits[i];
            }

            words += "." + cents.ToString("00", CultureInfo.InvariantCulture);
            Assert.Equal(Number(digits + "." + cents.ToString("00", CultureInfo.InvariantCulture)), Whole(words).Value);
        }, iter: LongRun.Or(1_000));
    }

    [Fact]
    public void Fractions_read_back()
    {
        Gen.Select(Gen.Long[0, 99_999], Gen.Long[1, 99_999], Gen.Long[1, 999]).Sample((over, under, whole) =>
        {
            Number fraction = Etdz.Generator.Values.Number.Fraction(over, under);
            Assert.Equal(fraction, Whole(FormattableString.Invariant($"{over}/{under}")).Value);
            Assert.Equal(fraction, Whole(ChineseWriter.Formal.Write(under) + "分之" + ChineseWriter.Plain.Write(over)).Value);
            if (over < under)
            {
                Number mixed = fraction + (int)whole;
                Assert.Equal(mixed, Whole(FormattableString.Invariant($"{whole} {over}/{under}")).Value);
                Assert.Equal(mixed, Whole(ChineseWriter.Plain.Write(whole) + "又" + ChineseWriter.Plain.Write(under) + "分之" + ChineseWriter.Plain.Write(over)).Value);
            }
        }, iter: LongRun.Or(1_000));
    }
}
