using System;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>
/// An exact rational number, n × 10^e ÷ d, in the one form where n and d have no common factor, d none with 10, and n does not end in a zero.
/// A numerator whose magnitude fits <c>long</c> over a denominator that fits <c>int</c> is kept in the struct itself and reckoned without allocation;
/// larger ones in <see cref="BigInteger"/>.
/// </summary>
internal readonly struct Number : IEquatable<Number>, IComparable<Number>
{
    private readonly long _numerator;
    private readonly int _denominator;
    private readonly int _exponent;
    private readonly Wide? _wide;

    // A denominator of one is stored as zero, so that default is the number zero.
    private Number(long numerator, int denominator, int exponent)
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

    private bool IsPowerOfTen => _numerator == 1 && _denominator == 0 && _wide is null;

    /// <summary>Whether a finite decimal writes it.</summary>
    public bool IsDecimal => _wide is null ? _denominator == 0 : _wide.Denominator.IsOne;

    public bool IsInteger => IsDecimal && (_exponent >= 0 || Sign == 0);

    /// <summary>The place of its last digit that is not zero, as a power of ten: 2 for 1400, -1 for 0.5; 0 for zero.</summary>
    public int LastPlace => _exponent;

    /// <summary>
    /// The place of its first digit, as a power of ten: 3 for 1400, -1 for 0.5; 0 for zero. Of no meaning where <see cref="IsDecimal"/> is false.
    /// </summary>
    public int LeadingPlace => _exponent - 1 + (_wide is null
        ? PowersOfTen.CountDigits(Math.Abs(_numerator))
        : _wide.CountDigits());

    private BigInteger Numerator => _wide is null ? _numerator : _wide.Numerator;

    private BigInteger Denominator => _wide is null ? SmallDenominator : _wide.Denominator;

    private int SmallDenominator => _denominator == 0 ? 1 : _denominator;

    public static implicit operator Number(int value) => Decimal(value, 0);

    public static Number operator -(in Number value) => value._wide is null
        ? new(-value._numerator, value.SmallDenominator, value._exponent)
        : new(value._wide.Negate(), value._exponent);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Number operator +(in Number left, in Number right)
    {
        int exponent = Math.Min(left._exponent, right._exponent);
        if (TryAlign(left, right, exponent, out long a, out long b, out long under))
        {
            long sum = unchecked(a + b);
            if (((a ^ sum) & (b ^ sum)) >= 0)
            {
                return Create(sum, under, exponent);
            }
        }

        return AddWide(left, right, exponent);
    }

    public static Number operator -(in Number left, in Number right) => left + -right;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Number operator *(in Number left, in Number right)
    {
        if (left.IsPowerOfTen || right.IsPowerOfTen)
        {
            return left.IsPowerOfTen ? right.Shift(left._exponent) : left.Shift(right._exponent);
        }

        int exponent = left._exponent + right._exponent;
        return AreSmall(left, right)
            && TryMultiply(left._numerator, right._numerator, left.SmallDenominator, right.SmallDenominator, out long over, out long under)
            ? Create(over, under, exponent)
            : MultiplyWide(left, right, exponent);
    }

    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Number operator /(in Number left, in Number right)
    {
        if (right.Sign == 0)
        {
            throw new DivideByZeroException();
        }

        if (right.IsPowerOfTen)
        {
            return left.Shift(-right._exponent);
        }

        int exponent = left._exponent - right._exponent;
        return AreSmall(left, right)
            && TryMultiply(left._numerator, right.SmallDenominator, left.SmallDenominator, right._numerator, out long over, out long under)
            ? Create(over, under, exponent)
            : DivideWide(left, right, exponent);
    }

    public static bool operator ==(in Number left, in Number right) => left.Equals(right);

    public static bool operator !=(in Number left, in Number right) => !left.Equals(right);

    public static bool operator <(in Number left, in Number right) => left.CompareTo(right) < 0;

    public static bool operator >(in Number left, in Number right) => left.CompareTo(right) > 0;

    public static bool operator <=(in Number left, in Number right) => left.CompareTo(right) <= 0;

    public static bool operator >=(in Number left, in Number right) => left.CompareTo(right) >= 0;

    /// <summary>mantissa × 10^exponent.</summary>
    public static Number Decimal(long mantissa, int exponent) => Create(mantissa, 1, exponent);

    /// <summary>mantissa × 10^exponent.</summary>
    public static Number Decimal(BigInteger mantissa, int exponent) => Create(mantissa, BigInteger.One, exponent);

    /// <summary>numerator ÷ denominator.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Number Fraction(long numerator, long denominator) => denominator == 0
        ? throw new DivideByZeroException()
        : Create(numerator, denominator, 0);

    /// <summary>10^exponent.</summary>
    public static Number PowerOfTen(int exponent) => new(1, 1, exponent);

    public static Number Min(in Number left, in Number right) => left <= right ? left : right;

    public Number Abs() => Sign < 0 ? -this : this;

    /// <summary>The number × 10^<paramref name="places"/>.</summary>
    public Number Shift(int places) => Sign == 0 ? this
        : _wide is null ? new(_numerator, SmallDenominator, _exponent + places)
        : new(_wide, _exponent + places);

    /// <summary>Whether its magnitude is above ten to a power, or below ten to minus that power and not zero.</summary>
    public bool IsBeyond(int power)
    {
        // A small numerator or denominator is below 10^19.
        bool isSmall = _wide is null && (Math.Abs(_exponent) <= power - 19 || (_denominator == 0 && LeadingPlace < power && LeadingPlace >= -power));
        return !isSmall && Sign != 0 && IsMagnitudeBeyond(power);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool IsMagnitudeBeyond(int power)
    {
        Number magnitude = Abs();
        return magnitude > PowerOfTen(power) || magnitude < PowerOfTen(-power);
    }

    /// <summary>The largest whole number that is not above it.</summary>
    public Number Floor()
    {
        if (IsInteger)
        {
            return this;
        }

        if (_wide is null
            && PowersOfTen.TryScale(SmallDenominator, Math.Max(0, -_exponent), out long parts)
            && PowersOfTen.TryScale(_numerator, Math.Max(0, _exponent), out long whole))
        {
            return Decimal((whole / parts) - (whole < 0 ? 1 : 0), 0);
        }

        return FloorWide();
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
        if (TryAlign(this, other, exponent, out long a, out long b, out _))
        {
            return a.CompareTo(b);
        }

        if (IsDecimal && other.IsDecimal && AreSmall(this, other) && LeadingPlace != other.LeadingPlace)
        {
            return LeadingPlace > other.LeadingPlace ? sign : -sign;
        }

        return CompareWide(this, other, exponent);
    }

    public bool Equals(Number other) => _exponent == other._exponent
        && (_wide is null
            ? other._wide is null && _numerator == other._numerator && _denominator == other._denominator
            : other._wide is not null && _wide.Numerator == other._wide.Numerator && _wide.Denominator == other._wide.Denominator);

    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    public override int GetHashCode() => _wide is null
        ? unchecked(((int)_numerator * 31) + (int)(_numerator >> 32) + (_denominator * 17) + _exponent)
        : unchecked(_wide.Numerator.GetHashCode() + _exponent);

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
        if (_wide is not null && _exponent == 0 && IsDecimal && _wide.Numerator == long.MinValue)
        {
            // The one whole number that fits and is not small, since its magnitude does not.
            value = long.MinValue;
            return true;
        }

        return IsInteger && _wide is null && PowersOfTen.TryScale(_numerator, _exponent, out value);
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
        if (_wide is null && IsDecimal && _exponent >= -28 && LeadingPlace < 28)
        {
            // At most 28 digits before the point, or 19 in all: decimal holds it as it is.
            digits = ToString();
            return true;
        }

        digits = "";
        return !(IsDecimal && LeadingPlace > 28)
            && NumberText.TryRound(Numerator * PowersOfTen.Of(Math.Max(0, _exponent)), Denominator * PowersOfTen.Of(Math.Max(0, -_exponent)), out digits);
    }

    /// <summary>Exact invariant text: plain digits, or a fraction ("1/3") where no finite decimal writes it.</summary>
    public override string ToString() => !IsDecimal
        ? NumberText.Fraction(Numerator * PowersOfTen.Of(Math.Max(0, _exponent)), Denominator * PowersOfTen.Of(Math.Max(0, -_exponent)))
        : NumberText.Plain(
            _wide is null ? Math.Abs(_numerator).ToString(CultureInfo.InvariantCulture) : BigInteger.Abs(Numerator).ToString(CultureInfo.InvariantCulture),
            _exponent,
            Sign < 0);

    private static Number Create(long numerator, long denominator, int exponent)
    {
        long over = numerator;
        long under = denominator;
        int places = exponent;
        return LowestTerms.TryReduce(ref over, ref under, ref places) && under <= int.MaxValue
            ? new(over, (int)under, places)
            : CreateWide(numerator, denominator, exponent);
    }

    // What needs more than 64 bits stands apart: its temporaries would be cleared at each call of what does not.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Number CreateWide(long numerator, long denominator, int exponent) => Create((BigInteger)numerator, denominator, exponent);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Number AddWide(in Number left, in Number right, int exponent)
    {
        BigInteger over = (left.Numerator * PowersOfTen.Of(left._exponent - exponent) * right.Denominator)
            + (right.Numerator * PowersOfTen.Of(right._exponent - exponent) * left.Denominator);
        return Create(over, left.Denominator * right.Denominator, exponent);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Number MultiplyWide(in Number left, in Number right, int exponent) =>
        Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator, exponent);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Number DivideWide(in Number left, in Number right, int exponent) =>
        Create(left.Numerator * right.Denominator, left.Denominator * right.Numerator, exponent);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CompareWide(in Number left, in Number right, int exponent) =>
        (left.Numerator * PowersOfTen.Of(left._exponent - exponent) * right.Denominator)
            .CompareTo(right.Numerator * PowersOfTen.Of(right._exponent - exponent) * left.Denominator);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Number FloorWide()
    {
        BigInteger quotient = BigInteger.DivRem(
            Numerator * PowersOfTen.Of(Math.Max(0, _exponent)), Denominator * PowersOfTen.Of(Math.Max(0, -_exponent)), out BigInteger rest);
        return Decimal(rest.Sign < 0 ? quotient - 1 : quotient, 0);
    }

    private static Number Create(BigInteger numerator, BigInteger denominator, int exponent)
    {
        if (numerator.IsZero)
        {
            return default;
        }

        LowestTerms.Reduce(ref numerator, ref denominator, ref exponent);
        return Fits(numerator) && denominator <= int.MaxValue
            ? new((long)numerator, (int)denominator, exponent)
            : new(new Wide(numerator, denominator), exponent);
    }

    // Both numerators over one denominator and in one power of ten, in 64 bits.
    private static bool TryAlign(in Number left, in Number right, int exponent, out long a, out long b, out long under)
    {
        a = 0;
        b = 0;
        under = left.SmallDenominator;
        return AreSmall(left, right)
            && PowersOfTen.TryScale(left._numerator, left._exponent - exponent, out a)
            && PowersOfTen.TryScale(right._numerator, right._exponent - exponent, out b)
            && (left._denominator == right._denominator
                || (PowersOfTen.TryMultiply(a, right.SmallDenominator, out a)
                    && PowersOfTen.TryMultiply(b, left.SmallDenominator, out b)
                    && PowersOfTen.TryMultiply(under, right.SmallDenominator, out under)));
    }

    // (a × b) ÷ (c × d); what is common is taken out first, so that products overflow only where their result does.
    private static bool TryMultiply(long a, long b, long c, long d, out long over, out long under)
    {
        if (c != 1 || d != 1)
        {
            LowestTerms.Cancel(ref a, ref d);
            LowestTerms.Cancel(ref b, ref c);
        }

        under = 1;
        return PowersOfTen.TryMultiply(a, b, out over) && PowersOfTen.TryMultiply(c, d, out under);
    }

    private static bool AreSmall(in Number left, in Number right) => left._wide is null && right._wide is null;

    // long.MinValue is left out, so that every small part can be negated.
    private static bool Fits(BigInteger value) => value > long.MinValue && value <= long.MaxValue;

    private sealed class Wide(BigInteger numerator, BigInteger denominator)
    {
        public BigInteger Numerator { get; } = numerator;

        public BigInteger Denominator { get; } = denominator;

        public Wide Negate() => new(-Numerator, Denominator);

        public int CountDigits() => BigInteger.Abs(Numerator).ToString(CultureInfo.InvariantCulture).Length;
    }
}
