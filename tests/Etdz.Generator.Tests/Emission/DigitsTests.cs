using System.Globalization;
using System.Numerics;
using CsCheck;
using Etdz.Generator.Emission;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Emission;

public sealed class DigitsTests
{
    [Fact]
    public void The_digits_of_a_decimal_are_its_own() => Gen.Decimal.Sample(value =>
    {
        int[] parts = decimal.GetBits(value);
        BigInteger mantissa = ((BigInteger)(uint)parts[2] << 64) + ((BigInteger)(uint)parts[1] << 32) + (uint)parts[0];
        Number number = Number.Decimal(value < 0 ? -mantissa : mantissa, -((parts[3] >> 16) & 0xFF));

        Assert.Equal(value, decimal.Parse(Written(number).Replace("_", ""), NumberStyles.Number, CultureInfo.InvariantCulture));
        Assert.True(Digits.FitDecimal(number));
    });

    [Fact]
    public void Exact_digits_are_the_number_itself() => Gen.Select(Gen.Long, Gen.Int[-40, 40], Gen.Int[-12, 12]).Sample((mantissa, exponent, scale) =>
    {
        Number number = Number.Decimal(mantissa, exponent);

        Assert.Equal((number * Number.PowerOfTen(-scale)).ToString(), Written(number, scale).Replace(",", ""));
    });

    [Fact]
    public void Whole_numbers_are_in_groups_of_three() => Gen.Long.Sample(value =>
        Assert.Equal(value.ToString("N0", CultureInfo.InvariantCulture), Written(Number.Decimal(value, 0), 0)));

    [Fact]
    public void Large_numbers_are_in_groups_of_three_too() =>
        Assert.Equal("79_228_162_514_264_337_593_543_950_335", Written(Number.Decimal((BigInteger.One << 96) - 1, 0)));

    private static string Written(Number number)
    {
        CodeWriter writer = CodeWriter.Rent();
        Digits.AppendDecimal(writer, number, '_');
        return writer.Finish();
    }

    private static string Written(Number number, int scale)
    {
        CodeWriter writer = CodeWriter.Rent();
        Digits.AppendExact(writer, number, scale, ',');
        return writer.Finish();
    }
}
