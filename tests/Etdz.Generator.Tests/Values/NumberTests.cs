using System.Globalization;
using System.Numerics;
using CsCheck;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Values;

/// <summary>Exact numbers, against plain fractions of <see cref="BigInteger"/>.</summary>
public class NumberTests
{
    private static readonly Gen<long> Part = Gen.OneOf(
        Gen.Long[-20, 20],
        Gen.Long,
        Gen.OneOf(long.MinValue, long.MinValue + 1, long.MaxValue, int.MinValue, int.MaxValue, 1_000_000_000_000_000_000, 1L << 62));

    private static readonly Gen<Rational> Rationals = Gen.Select(Part, Part, Gen.Int[-45, 45], (over, under, exponent) =>
        new Rational(over, under == 0 ? 1 : under, exponent));

    [Fact]
    public void Operators_agree_with_fractions()
    {
        Gen.Select(Rationals, Rationals).Sample((a, b) =>
        {
            AssertIs((a.Over * b.Under) + (b.Over * a.Under), a.Under * b.Under, a.Number + b.Number);
            AssertIs((a.Over * b.Under) - (b.Over * a.Under), a.Under * b.Under, a.Number - b.Number);
            AssertIs(a.Over * b.Over, a.Under * b.Under, a.Number * b.Number);
            AssertIs(-a.Over, a.Under, -a.Number);
            AssertIs(BigInteger.Abs(a.Over), BigInteger.Abs(a.Under), a.Number.Abs());
            if (!b.Over.IsZero)
            {
                AssertIs(a.Over * b.Under, a.Under * b.Over, a.Number / b.Number);
            }
        });
    }

    [Fact]
    public void Comparison_agrees_with_fractions()
    {
        Gen.Select(Rationals, Rationals, Gen.Bool).Sample((a, other, same) =>
        {
            Rational b = same ? a with { Number = a.Number + other.Number - other.Number } : other;
            int expected = (a.Over * b.Under).CompareTo(b.Over * a.Under) * a.Under.Sign * b.Under.Sign;
            Assert.Equal(Math.Sign(expected), Math.Sign(a.Number.CompareTo(b.Number)));
            Assert.Equal(expected == 0, a.Number == b.Number);
            Assert.Equal(expected < 0, a.Number < b.Number);
            Assert.Equal(expected >= 0, a.Number >= b.Number);
            Assert.True(expected != 0 || a.Number.GetHashCode() == b.Number.GetHashCode());
            Assert.Equal(expected <= 0 ? a.Number : b.Number, Number.Min(a.Number, b.Number));
        });
    }

    [Fact]
    public void Whole_numbers_that_fit_convert_and_no_others_do()
    {
        Gen.OneOf(Rationals, Part.Select(value => new Rational(value, 1, 0))).Sample(a =>
        {
            bool whole = (a.Over % a.Under).IsZero;
            BigInteger value = whole ? a.Over / a.Under : 0;
            Assert.Equal(whole, a.Number.IsInteger);
            Assert.Equal(whole && value >= long.MinValue && value <= long.MaxValue, a.Number.TryToInt64(out long wide));
            Assert.Equal(whole && value >= int.MinValue && value <= int.MaxValue, a.Number.TryToInt32(out int narrow));
            Assert.True(!a.Number.TryToInt64(out _) || wide == value);
            Assert.True(!a.Number.TryToInt32(out _) || narrow == value);
        });
    }

    [Fact]
    public void Floor_and_ceiling_are_the_nearest_whole_numbers()
    {
        Rationals.Sample(a =>
        {
            Number floor = a.Number.Floor();
            Number ceiling = a.Number.Ceiling();
            Assert.True(floor.IsInteger && ceiling.IsInteger);
            Assert.True(floor <= a.Number && a.Number < floor + 1);
            Assert.True(ceiling - 1 < a.Number && a.Number <= ceiling);
        });
    }

    [Fact]
    public void Text_is_the_number_in_plain_digits_or_lowest_terms()
    {
        Rationals.Sample(a => AssertIs(a.Over, a.Under, a.Number));
        Assert.Equal("0.000123", Number.Decimal(123000, -9).ToString());
        Assert.Equal("-1400", Number.Decimal(-14, 2).ToString());
        Assert.Equal("0", Number.Decimal(0, 7).ToString());
        Assert.Equal("-2000/7", Number.Fraction(-2000, 7).ToString());
        Assert.Equal("1/700", Number.Fraction(10, 7000).ToString());
    }

    [Fact]
    public void Decimal_digits_are_the_nearest_that_decimal_holds()
    {
        Gen.OneOf(Rationals, Gen.Select(Gen.Decimal, Gen.Int[0, 3]).Select((value, more) => Rational.Of(value, more))).Sample(a =>
        {
            BigInteger limit = (BigInteger.One << 96) - 1;
            BigInteger over = BigInteger.Abs(a.Over);
            BigInteger under = BigInteger.Abs(a.Under);
            if (!a.Number.TryToDecimalDigits(out string digits))
            {
                Assert.True((2 * over) >= ((2 * limit) + 1) * under);
                return;
            }

            decimal value = decimal.Parse(digits, CultureInfo.InvariantCulture);
            Assert.Equal(digits, value.ToString(CultureInfo.InvariantCulture));
            int[] bits = decimal.GetBits(Math.Abs(value));
            int places = bits[3] >> 16;
            BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
            BigInteger scale = BigInteger.Pow(10, places);
            BigInteger distance = BigInteger.Abs((mantissa * under) - (over * scale));
            if (distance.IsZero)
            {
                return;
            }

            // Rounded: no finer place would do, and the error is at most half of the last place.
            int finest = places;
            while (finest < 28 && (mantissa * BigInteger.Pow(10, finest + 1 - places)) <= limit)
            {
                finest++;
            }

            BigInteger error = distance * BigInteger.Pow(10, finest - places) * 2;
            Assert.True(error <= under);
            Assert.True(error < under || (mantissa * BigInteger.Pow(10, finest - places)).IsEven);
        });
    }

    [Theory]
    [InlineData("79228162514264337593543950335", true, "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335.4", true, "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335.5", false, "")]
    [InlineData("7.9228162514264337593543950336", true, "7.922816251426433759354395034")]
    [InlineData("0.00000000000000000000000000005", true, "0")]
    [InlineData("-0.00000000000000000000000000005", true, "0")]
    [InlineData("0.00000000000000000000000000015", true, "0.0000000000000000000000000002")]
    [InlineData("-0.00000000000000000000000000025", true, "-0.0000000000000000000000000002")]
    [InlineData("1234567890123456789012345678.5", true, "1234567890123456789012345678.5")]
    [InlineData("12345678901234567890123456788.5", true, "12345678901234567890123456788")]
    [InlineData("12345678901234567890123456789.5", true, "12345678901234567890123456790")]
    public void Decimal_digits_round_half_to_even_where_decimal_ends(string text, bool fits, string digits)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        BigInteger mantissa = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        Number number = Number.Decimal(mantissa, point < 0 ? 0 : point + 1 - text.Length);
        Assert.Equal(fits, number.TryToDecimalDigits(out string written));
        Assert.Equal(digits, written);
    }

    [Fact]
    public void A_third_is_rounded_only_as_decimal()
    {
        Number third = Number.Fraction(1, 3);
        Assert.Equal("1/3", third.ToString());
        Assert.True(third.TryToDecimalDigits(out string digits));
        Assert.Equal("0.3333333333333333333333333333", digits);
        Assert.Equal(Number.One, third + third + third);
    }

    [Fact]
    public void Shifting_and_places_agree_with_powers_of_ten()
    {
        Gen.Select(Rationals, Gen.Int[-40, 40]).Sample((a, places) =>
        {
            Assert.Equal(a.Number * Number.PowerOfTen(places), a.Number.Shift(places));
            if (a.Number.IsDecimal && a.Number.Sign != 0)
            {
                Number magnitude = a.Number.Abs();
                Assert.True(magnitude >= Number.PowerOfTen(magnitude.LeadingPlace) && magnitude < Number.PowerOfTen(magnitude.LeadingPlace + 1));
                Assert.True((magnitude / Number.PowerOfTen(magnitude.LastPlace)).IsInteger);
                Assert.False((magnitude / Number.PowerOfTen(magnitude.LastPlace + 1)).IsInteger);
            }

            int power = Math.Abs(places);
            bool beyond = a.Number.Sign != 0 && (a.Number.Abs() > Number.PowerOfTen(power) || a.Number.Abs() < Number.PowerOfTen(-power));
            Assert.Equal(beyond, a.Number.IsBeyond(power));
        });
    }

    [Fact]
    public void Small_numbers_are_reckoned_without_allocation()
    {
        Number a = Number.Decimal(101, 11);
        Number b = Number.Fraction(2, 7);
        bool larger = Reckon(a, b);
        long before = GC.GetAllocatedBytesForCurrentThread();
        larger &= Reckon(a, b);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(larger);
    }

    [Fact]
    public void Division_by_zero_throws()
    {
        Assert.Throws<DivideByZeroException>(() => Number.One / Number.Zero);
        Assert.Throws<DivideByZeroException>(() => Number.Fraction(1, 0));
    }

    private static bool Reckon(Number a, Number b) => (a * b) + (a / 8) - Number.Min(a, b) > b && a.CompareTo(Number.PowerOfTen(40)) < 0 && (b / a) < b;

    // By its text, worked out here from the fraction alone.
    private static void AssertIs(BigInteger over, BigInteger under, Number actual)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
        over /= common;
        under /= common;
        int places = 0;
        BigInteger rest = under;
        for (; (rest % 2).IsZero || (rest % 5).IsZero; places++)
        {
            rest /= BigInteger.GreatestCommonDivisor(rest, 10);
        }

        string text = over.ToString(CultureInfo.InvariantCulture) + "/" + under.ToString(CultureInfo.InvariantCulture);
        if (rest.IsOne)
        {
            string digits = BigInteger.Abs(over * BigInteger.Pow(10, places) / under).ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
            text = (over.Sign < 0 ? "-" : "") + digits[..^places] + (places > 0 ? "." + digits[^places..] : "");
        }

        Assert.Equal(text, actual.ToString());
        Assert.Equal(over.Sign, actual.Sign);
    }

    internal sealed record Rational(BigInteger Over, BigInteger Under, Number Number)
    {
        public Rational(long over, long under, int exponent)
            : this(over * BigInteger.Pow(10, Math.Max(0, exponent)), under * BigInteger.Pow(10, Math.Max(0, -exponent)), Number.Fraction(over, under).Shift(exponent))
        {
        }

        public static Rational Of(decimal value, int more)
        {
            int[] bits = decimal.GetBits(value);
            BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
            int places = ((bits[3] >> 16) & 0xFF) + more;
            mantissa = (mantissa * BigInteger.Pow(10, more)) + (more == 0 ? 0 : 5 * BigInteger.Pow(10, more - 1));
            mantissa = value < 0 ? -mantissa : mantissa;
            return new(mantissa, BigInteger.Pow(10, places), Number.Decimal(mantissa, -places));
        }
    }
}
