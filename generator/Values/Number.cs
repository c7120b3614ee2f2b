using System;
using System.Globalization;
using System.Numerics;

namespace Etdz.Generator.Values;

/// <summary>
/// An exact rational number, n × 10^e ÷ d, in the one form where n and d have no common factor, d none with 10, and n does not end in a zero.
/// Parts that fit 64 bits are kept in the struct itself, without allocation; larger ones in <see cref="BigInteger"/>.
/// </summary>
internal readonly struct Number : IEquatable<Number>, IComparable<Number>
{
    private static readonly long[] Powers = MakePowers();

    private readonly long _numerator;
    private readonly long _denominator;
    private readonly int _exponent;
    private readonly Wide? _wide;

    // A denominator of one is stored as zero, so that default is the number zero.
    private Number(long numerator, long denominator, int exponent)
    {
        _numerator = numerator;
        _denominator = denominator == 1 ? 0 : denominator;
        _exponent = exponent;
    }

    private Number(Wide wide, int exponent)
    {
        _wide = wide;
        _exponent = exponent;
    }

    public static Number Zero => default;

    public static Number One => new(1, 1, 0);

    public int Sign => _wide is null ? Math.Sign(_numerator) : _wide.Numerator.Sign;

    /// <summary>Whether a finite decimal writes it.</summary>
    public bool IsDecimal => _wide is null ? _denominator == 0 : _wide.Denominator.IsOne;

    public bool IsInteger => IsDecimal && (_exponent >= 0 || Sign == 0);

    /// <summary>The place of its last digit that is not zero, as a power of ten: 2 for 1400, -1 for 0.5; 0 for zero.</summary>
    public int LastPlace => _exponent;

    private BigInteger Numerator => _wide is null ? _numerator : _wide.Numerator;

    private BigInteger Denominator => _wide is not null ? _wide.Denominator : _denominator == 0 ? BigInteger.One : _denominator;

    public static implicit operator Number(int value) => Decimal(value, 0);

    public static Number operator -(Number value) => value._wide is null && value._numerator != long.MinValue
        ? new(-value._numerator, value._denominator == 0 ? 1 : value._denominator, value._exponent)
        : Create(-value.Numerator, value.Denominator, value._exponent);

    public static Number operator +(Number left, Number right)
    {
        if (left._wide is null && right._wide is null && left._denominator == 0 && right._denominator == 0)
        {
            int exponent = Math.Min(left._exponent, right._exponent);
            if (TryScale(left._numerator, left._exponent - exponent, out long a) && TryScale(right._numerator, right._exponent - exponent, out long b))
            {
                long sum = unchecked(a + b);
                if (((a ^ sum) & (b ^ sum)) >= 0)
                {
                    return Decimal(sum, exponent);
                }
            }
        }

        int least = Math.Min(left._exponent, right._exponent);
        BigInteger over = (left.Numerator * Power(left._exponent - least) * right.Denominator) + (right.Numerator * Power(right._exponent - least) * left.Denominator);
        return Create(over, left.Denominator * right.Denominator, least);
    }

    public static Number operator -(Number left, Number right) => left + -right;

    public static Number operator *(Number left, Number right)
    {
        if (left._wide is null && right._wide is null && left._denominator == 0 && right._denominator == 0
            && IsSmall(left._numerator) && IsSmall(right._numerator))
        {
            return Decimal(left._numerator * right._numerator, left._exponent + right._exponent);
        }

        return Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator, left._exponent + right._exponent);
    }

    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Number operator /(Number left, Number right) => right.Sign == 0
        ? throw new DivideByZeroException()
        : Create(left.Numerator * right.Denominator, left.Denominator * right.Numerator, left._exponent - right._exponent);

    public static bool operator ==(Number left, Number right) => left.Equals(right);

    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    /// <summary>mantissa × 10^exponent.</summary>
    public static Number Decimal(long mantissa, int exponent)
    {
        if (mantissa == 0)
        {
            return default;
        }

        while (mantissa % 10 == 0)
        {
            mantissa /= 10;
            exponent++;
        }

        return new(mantissa, 1, exponent);
    }

    /// <summary>mantissa × 10^exponent.</summary>
    public static Number Decimal(BigInteger mantissa, int exponent) => Create(mantissa, BigInteger.One, exponent);

    /// <summary>numerator ÷ denominator.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Number Fraction(long numerator, long denominator) => denominator == 0
        ? throw new DivideByZeroException()
        : Create(numerator, denominator, 0);

    /// <summary>10^exponent.</summary>
    public static Number PowerOfTen(int exponent) => new(1, 1, exponent);

    public static Number Min(Number left, Number right) => left <= right ? left : right;

    public Number Abs() => Sign < 0 ? -this : this;

    /// <summary>The largest whole number that is not above it.</summary>
    public Number Floor()
    {
        if (IsInteger)
        {
            return this;
        }

        BigInteger quotient = BigInteger.DivRem(Numerator * Power(Math.Max(0, _exponent)), Denominator * Power(Math.Max(0, -_exponent)), out BigInteger rest);
        return Decimal(rest.Sign < 0 ? quotient - 1 : quotient, 0);
    }

    /// <summary>The smallest whole number that is not below it.</summary>
    public Number Ceiling() => -(-this).Floor();

    public int CompareTo(Number other)
    {
        int sign = Sign;
        if (sign != other.Sign)
        {
            return sign.CompareTo(other.Sign);
        }

        if (_wide is null && other._wide is null && _denominator == other._denominator)
        {
            int least = Math.Min(_exponent, other._exponent);
            if (TryScale(_numerator, _exponent - least, out long a) && TryScale(other._numerator, other._exponent - least, out long b))
            {
                return a.CompareTo(b);
            }
        }

        int exponent = Math.Min(_exponent, other._exponent);
        return (Numerator * Power(_exponent - exponent) * other.Denominator).CompareTo(other.Numerator * Power(other._exponent - exponent) * Denominator);
    }

    public bool Equals(Number other) => _exponent == other._exponent
        && (_wide is null
            ? other._wide is null && _numerator == other._numerator && _denominator == other._denominator
            : other._wide is not null && _wide.Numerator == other._wide.Numerator && _wide.Denominator == other._wide.Denominator);

    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    public override int GetHashCode() => _wide is null
        ? unchecked(((int)_numerator * 31) + (int)(_numerator >> 32) + ((int)_denominator * 17) + _exponent)
        : _wide.Numerator.GetHashCode() + _exponent;

    /// <summary>The value as a whole number that fits <c>long</c>.</summary>
    public bool TryToInt64(out long value)
    {
        value = 0;
        return IsInteger && _wide is null && TryScale(_numerator, _exponent, out value);
    }

    /// <summary>The value as a whole number that fits <c>int</c>.</summary>
    public bool TryToInt32(out int value)
    {
        value = 0;
        if (!TryToInt64(out long wide) || wide is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        value = (int)wide;
        return true;
    }

    /// <summary>
    /// The nearest value of <c>decimal</c>, ties to even, as the digits that stand in a literal ("-0.25"); false where its magnitude is beyond <c>decimal</c>.
    /// </summary>
    public bool TryToDecimalDigits(out string digits)
    {
        digits = "";
        BigInteger numerator = BigInteger.Abs(Numerator) * Power(Math.Max(0, _exponent));
        BigInteger denominator = Denominator * Power(Math.Max(0, -_exponent));
        BigInteger limit = (BigInteger.One << 96) - 1;
        for (int scale = IsDecimal ? Math.Min(28, Math.Max(0, -_exponent)) : 28; scale >= 0; scale--)
        {
            BigInteger mantissa = DivideHalfEven(numerator * Power(scale), denominator);
            if (mantissa <= limit)
            {
                digits = Digits(mantissa, -scale, Sign < 0);
                return true;
            }
        }

        return false;
    }

    /// <summary>Exact invariant text: plain digits, or a fraction ("1/3") where no finite decimal writes it.</summary>
    public override string ToString()
    {
        if (IsDecimal)
        {
            return Digits(BigInteger.Abs(Numerator), _exponent, Sign < 0);
        }

        BigInteger over = Numerator * Power(Math.Max(0, _exponent));
        BigInteger under = Denominator * Power(Math.Max(0, -_exponent));
        BigInteger common = BigInteger.GreatestCommonDivisor(over, under);
        return (over / common).ToString(CultureInfo.InvariantCulture) + "/" + (under / common).ToString(CultureInfo.InvariantCulture);
    }

    private static string Digits(BigInteger magnitude, int exponent, bool negative)
    {
        string digits = magnitude.ToString(CultureInfo.InvariantCulture);
        if (exponent > 0 && !magnitude.IsZero)
        {
            digits += new string('0', exponent);
        }
        else if (exponent < 0)
        {
            digits = digits.PadLeft(1 - exponent, '0');
            digits = digits.Substring(0, digits.Length + exponent) + "." + digits.Substring(digits.Length + exponent);
            digits = digits.TrimEnd('0').TrimEnd('.');
        }

        return negative && !magnitude.IsZero ? "-" + digits : digits;
    }

    private static BigInteger DivideHalfEven(BigInteger over, BigInteger under)
    {
        BigInteger quotient = BigInteger.DivRem(over, under, out BigInteger rest);
        int half = (rest * 2).CompareTo(under);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    private static Number Create(BigInteger numerator, BigInteger denominator, int exponent)
    {
        if (numerator.IsZero)
        {
            return default;
        }

        if (denominator.Sign < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        numerator /= common;
        denominator /= common;
        // Each factor of two or five below the line becomes a tenth and its twin above the line.
        while (!denominator.IsOne)
        {
            if (denominator.IsEven)
            {
                denominator >>= 1;
                numerator *= 5;
                exponent--;
            }
            else if ((denominator % 5).IsZero)
            {
                denominator /= 5;
                numerator *= 2;
                exponent--;
            }
            else
            {
                break;
            }
        }

        while ((numerator % 10).IsZero)
        {
            numerator /= 10;
            exponent++;
        }

        return Fits(numerator) && Fits(denominator)
            ? new((long)numerator, (long)denominator, exponent)
            : new(new Wide(numerator, denominator), exponent);
    }

    private static bool Fits(BigInteger value) => value >= long.MinValue && value <= long.MaxValue;

    private static bool IsSmall(long value) => value is > int.MinValue and <= int.MaxValue;

    private static bool TryScale(long value, int places, out long scaled)
    {
        scaled = 0;
        if (value == 0 || places == 0)
        {
            scaled = value;
            return true;
        }

        if (places < 0 || places >= Powers.Length)
        {
            return false;
        }

        long power = Powers[places];
        if (value > long.MaxValue / power || value < long.MinValue / power)
        {
            return false;
        }

        scaled = value * power;
        return true;
    }

    private static BigInteger Power(int exponent) => exponent < Powers.Length ? Powers[exponent] : BigInteger.Pow(10, exponent);

    private static long[] MakePowers()
    {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }

    private sealed class Wide(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;
    }
}
