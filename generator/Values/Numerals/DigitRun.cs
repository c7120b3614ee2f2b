using System.Numerics;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Digits as they come, from the left: no conversion before the end, and no memory for those that fit 64 bits.</summary>
internal struct DigitRun
{
    /// <summary>No figure has more significant digits than this.</summary>
    public const int MaxDigits = 100;

    private const int ChunkSize = 18;

    private Head? _head;
    private long _chunk;
    private int _chunkDigits;
    private int _significant;

    /// <summary>How many digits came, leading zeros included.</summary>
    public int Count;

    /// <summary>How many zeros stand at the end.</summary>
    public int TrailingZeros;

    public readonly bool IsZero => _significant == 0;

    public readonly bool IsTooLong => _significant > MaxDigits || Count > 4 * MaxDigits;

    public void Append(int digit)
    {
        Count++;
        TrailingZeros = digit == 0 ? TrailingZeros + 1 : 0;
        if (digit == 0 && _significant == 0)
        {
            return;
        }

        _significant++;
        if (IsTooLong)
        {
            return;
        }

        if (_chunkDigits == ChunkSize)
        {
            StartChunk();
        }

        _chunk = (_chunk * 10) + digit;
        _chunkDigits++;
    }

    /// <summary>The digits as a whole number, times a power of ten.</summary>
    public readonly Number ToNumber(int exponent) => _significant <= ChunkSize ? Number.Decimal(_chunk, exponent) : ToWideNumber(exponent);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void StartChunk()
    {
        _head = new Head(ToBigInteger());
        _chunk = 0;
        _chunkDigits = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly Number ToWideNumber(int exponent) => Number.Decimal(ToBigInteger(), exponent);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly BigInteger ToBigInteger() => _head is null ? _chunk : (_head.Value * BigInteger.Pow(10, _chunkDigits)) + _chunk;

    // A class of its own, so that digits that fit 64 bits do not load the assembly of large numbers.
    private sealed class Head(BigInteger value)
    {
        public BigInteger Value { get; } = value;
    }
}
