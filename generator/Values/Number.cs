using System;
using System.Globalization;
using System.Numerics;

namespace Etdz.Generator.Values;

/// <summary>
/// An exact rational number, n × 10^e ÷ d, in the one form where n and d have no common factor, d none with 10, and n does not end in a zero.
/// Parts whose magnitude fits <c>long</c> are kept in the struct itself and reckoned without allocation; larger ones in <see cref="BigInteger"/>.
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

    /// <summary>Whether its magnitude is above ten to a power, or below ten to minus that power and not zero.</summary>
    public bool IsBeyond(int power)
    {
        // A small numerator or denominator is below 10^19.
        if (Sign == 0 || (_wide is null && Math.Abs(_exponent) <= power - 19))
        {
            return false;
        }

        Number magnitude = Abs();
        return magnitude > PowerOfTen(power) || magnitude < PowerOfTen(-power);
    }

    /// <summary>The place of the first digit of a decimal, as a power of ten: 3 for 1400, -1 for 0.5; 0 for zero. Of no meaning where <see cref="IsDecimal"/> is false.</summary>
    public int LeadingPlace
    {
        get
        {
            if (_wide is not null)
            {
                return BigInteger.Abs(_wide.Numerator).ToString(CultureInfo.InvariantCulture).Length - 1 + _exponent;
            }

            long magnitude = Math.Abs(_numerator);
            int digits = 1;
            while (digits < Powers.Length && magnitude >= Powers[digits])
            {
                digits++;
            }

            return digits - 1 + _exponent;
        }
    }

    /// <summary>The place of its last digit that is not zero, as a power of ten: 2 for 1400, -1 for 0.5; 0 for zero.</summary>
    public int LastPlace => _exponent;

    private BigInteger Numerator => _wide is null ? _numerator : _wide.Numerator;

    private BigInteger Denominator => _wide is not null ? _wide.Denominator : SmallDenominator;

    private long SmallDenominator => _denominator == 0 ? 1 : _denominator;

    public static implicit operator Number(int value) => Decimal(value, 0);

    public static Number operator -(Number value) => value._wide is null
        ? new(-value._numerator, value.SmallDenominator, value._exponent)
        : new(new Wide(-value._wide.Numerator, value._wide.Denominator), value._exponent);

    public static Number operator +(Number left, Number right)
    {
        int exponent = Math.Min(left._exponent, right._exponent);
        if (AreSmall(left, right)
            && TryScale(left._numerator, left._exponent - exponent, out long a) && TryScale(right._numerator, right._exponent - exponent, out long b)
            && TryCross(ref a, ref b, left, right, out long under))
        {
            long sum = unchecked(a + b);
            if (((a ^ sum) & (b ^ sum)) >= 0 && TryReduce(sum, under, exponent, out Number result))
            {
                return result;
            }
        }

        BigInteger over = (left.Numerator * Power(left._exponent - exponent) * right.Denominator)
            + (right.Numerator * Power(right._exponent - exponent) * left.Denominator);
        return Create(over, left.Denominator * right.Denominator, exponent);
    }

    public static Number operator -(Number left, Number right) => left + -right;

    public static Number operator *(Number left, Number right)
    {
        int exponent = left._exponent + right._exponent;
        return AreSmall(left, right) && TryMultiply(left._numerator, right._numerator, left.SmallDenominator, right.SmallDenominator, exponent, out Number result)
            ? result
            : Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator, exponent);
    }

    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Number operator /(Number left, Number right)
    {
        if (right.Sign == 0)
        {
            throw new DivideByZeroException();
        }

        int exponent = left._exponent - right._exponent;
        return AreSmall(left, right) && TryMultiply(left._numerator, right.SmallDenominator, left.SmallDenominator, right._numerator, exponent, out Number result)
            ? result
            : Create(left.Numerator * right.Denominator, left.Denominator * right.Numerator, exponent);
    }

    public static bool operator ==(Number left, Number right) => left.Equals(right);

    public static bool operator !=(Number left, Number right) => !left.Equals(right);

    public static bool operator <(Number left, Number right) => left.CompareTo(right) < 0;

    public static bool operator >(Number left, Number right) => left.CompareTo(right) > 0;

    public static bool operator <=(Number left, Number right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Number left, Number right) => left.CompareTo(right) >= 0;

    /// <summary>mantissa × 10^exponent.</summary>
    public static Number Decimal(long mantissa, int exponent) =>
        TryReduce(mantissa, 1, exponent, out Number result) ? result : Create(mantissa, BigInteger.One, exponent);

    /// <summary>mantissa × 10^exponent.</summary>
    public static Number Decimal(BigInteger mantissa, int exponent) => Create(mantissa, BigInteger.One, exponent);

    /// <summary>numerator ÷ denominator.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Number Fraction(long numerator, long denominator) => denominator == 0
        ? throw new DivideByZeroException()
        : TryReduce(numerator, denominator, 0, out Number result) ? result : Create(numerator, denominator, 0);

    /// <summary>10^exponent.</summary>
    public static Number PowerOfTen(int exponent) => new(1, 1, exponent);

    public static Number Min(Number left, Number right) => left <= right ? left : right;

    /// <summary>The number × 10^<paramref name="places"/>.</summary>
    public Number Shift(int places) => Sign == 0 ? this
        : _wide is null ? new(_numerator, SmallDenominator, _exponent + places)
        : new(_wide, _exponent + places);

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

        int exponent = Math.Min(_exponent, other._exponent);
        if (AreSmall(this, other))
        {
            if (TryScale(_numerator, _exponent - exponent, out long a) && TryScale(other._numerator, other._exponent - exponent, out long b)
                && TryCross(ref a, ref b, this, other, out _))
            {
                return a.CompareTo(b);
            }

            if (IsDecimal && other.IsDecimal && LeadingPlace != other.LeadingPlace)
            {
                return LeadingPlace > other.LeadingPlace ? sign : -sign;
            }
        }

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

    /// <summary>The value as mantissa × 10^exponent, where it is a finite decimal and the mantissa fits <c>long</c>; the mantissa does not end in a zero.</summary>
    public bool TrySplit(out long mantissa, out int exponent)
    {
        mantissa = _numerator;
        exponent = _exponent;
        return _wide is null && _denominator == 0;
    }

    /// <summary>The value as a whole number that fits <c>long</c>.</summary>
    public bool TryToInt64(out long value)
    {
        value = 0;
        if (_wide is not null && IsInteger && _exponent == 0 && _wide.Numerator == long.MinValue)
        {
            // The one whole number that fits and is not small.
            value = long.MinValue;
            return true;
        }

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
        if (_wide is null && IsDecimal && _exponent >= -28 && LeadingPlace < 28)
        {
            digits = ToString();
            return true;
        }

        BigInteger numerator = BigInteger.Abs(Numerator) * Power(Math.Max(0, _exponent));
        BigInteger denominator = Denominator * Power(Math.Max(0, -_exponent));
        BigInteger limit = (BigInteger.One << 96) - 1;
        for (int scale = IsDecimal ? Math.Min(28, Math.Max(0, -_exponent)) : 28; scale >= 0; scale--)
        {
            BigInteger mantissa = DivideHalfEven(numerator * Power(scale), denominator);
            if (mantissa <= limit)
            {
                digits = Digits(mantissa.ToString(CultureInfo.InvariantCulture), -scale, Sign < 0 && !mantissa.IsZero);
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
            return Digits(
                _wide is null ? Math.Abs(_numerator).ToString(CultureInfo.InvariantCulture) : BigInteger.Abs(Numerator).ToString(CultureInfo.InvariantCulture),
                _exponent,
                Sign < 0);
        }

        BigInteger over = Numerator * Power(Math.Max(0, _exponent));
        BigInteger under = Denominator * Power(Math.Max(0, -_exponent));
        BigInteger common = BigInteger.GreatestCommonDivisor(over, under);
        return (over / common).ToString(CultureInfo.InvariantCulture) + "/" + (under / common).ToString(CultureInfo.InvariantCulture);
    }

    private static string Digits(string digits, int exponent, bool negative)
    {
        if (exponent > 0)
        {
            digits += new string('0', exponent);
        }
        else if (exponent < 0)
        {
            digits = digits.PadLeft(1 - exponent, '0');
            digits = digits.Substring(0, digits.Length + exponent) + "." + digits.Substring(digits.Length + exponent);
            digits = digits.TrimEnd('0').TrimEnd('.');
        }

        return negative ? "-" + digits : digits;
    }

    private static BigInteger DivideHalfEven(BigInteger over, BigInteger under)
    {
        BigInteger quotient = BigInteger.DivRem(over, under, out BigInteger rest);
        int half = (rest * 2).CompareTo(under);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    // The canonical form of numerator × 10^exponent ÷ denominator, reckoned in 64 bits; false where they do not suffice.
    private static bool TryReduce(long numerator, long denominator, int exponent, out Number result)
    {
        result = default;
        if (numerator == 0)
        {
            return true;
        }

        if (numerator == long.MinValue || denominator == long.MinValue)
        {
            return false;
        }

        if (denominator < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        if (denominator != 1)
        {
            long common = GreatestCommonDivisor(numerator, denominator);
            numerator /= common;
            denominator /= common;
            // Each factor of two or five below the line becomes a tenth and its twin above the line.
            while (denominator != 1)
            {
                int twin = (denominator & 1) == 0 ? 5 : denominator % 5 == 0 ? 2 : 1;
                if (twin == 1)
                {
                    break;
                }

                if (Math.Abs(numerator) > long.MaxValue / twin)
                {
                    return false;
                }

                denominator /= 10 / twin;
                numerator *= twin;
                exponent--;
            }
        }

        while (numerator % 10 == 0)
        {
            numerator /= 10;
            exponent++;
        }

        result = new(numerator, denominator, exponent);
        return true;
    }

    private static Number Create(BigInteger numerator, BigInteger denominator, int exponent)
    {
        if (Fits(numerator) && Fits(denominator) && TryReduce((long)numerator, (long)denominator, exponent, out Number result))
        {
            return result;
        }

        if (denominator.Sign < 0)
        {
            numerator = -numerator;
            denominator = -denominator;
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        numerator /= common;
        denominator /= common;
        while (!denominator.IsOne)
        {
            int twin = denominator.IsEven ? 5 : (denominator % 5).IsZero ? 2 : 1;
            if (twin == 1)
            {
                break;
            }

            denominator /= 10 / twin;
            numerator *= twin;
            exponent--;
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

    // (a × b) ÷ (c × d) × 10^exponent; what is common is taken out first, so that products overflow only where their result does.
    private static bool TryMultiply(long a, long b, long c, long d, int exponent, out Number result)
    {
        result = default;
        if (c != 1 || d != 1)
        {
            Cancel(ref a, ref d);
            Cancel(ref b, ref c);
            Cancel(ref a, ref c);
            Cancel(ref b, ref d);
        }

        return TryMultiply(a, b, out long over) && TryMultiply(c, d, out long under) && TryReduce(over, under, exponent, out result);
    }

    private static void Cancel(ref long over, ref long under)
    {
        if (over != 0 && under != 1)
        {
            long common = GreatestCommonDivisor(over, under);
            over /= common;
            under /= common;
        }
    }

    private static bool TryMultiply(long left, long right, out long product)
    {
        product = unchecked(left * right);
        return (left is > int.MinValue and <= int.MaxValue && right is > int.MinValue and <= int.MaxValue)
            || left == 0
            || (product != long.MinValue && product / left == right);
    }

    // Brings two numerators over one denominator.
    private static bool TryCross(ref long a, ref long b, in Number left, in Number right, out long under)
    {
        under = left.SmallDenominator;
        return left._denominator == right._denominator
            || (TryMultiply(a, right.SmallDenominator, out a) && TryMultiply(b, left.SmallDenominator, out b)
                && TryMultiply(under, right.SmallDenominator, out under));
    }

    private static long GreatestCommonDivisor(long left, long right)
    {
        left = Math.Abs(left);
        right = Math.Abs(right);
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    private static bool AreSmall(in Number left, in Number right) => left._wide is null && right._wide is null;

    // long.MinValue is left out, so that every small part can be negated.
    private static bool Fits(BigInteger value) => value > long.MinValue && value <= long.MaxValue;

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

        return TryMultiply(value, Powers[places], out scaled);
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
