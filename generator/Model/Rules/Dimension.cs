using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Etdz.Generator.Model;

/// <summary>
/// What a quantity is an amount of, as powers of base dimensions: nothing for counts and ratios, CNY, length^2, mass/time. Those of the unit table that
/// are made of others are taken apart (the base units there are the SI's, so that no factor is lost).
/// </summary>
internal sealed class Dimension : IEquatable<Dimension>
{
    private readonly Power[] _powers;

    private Dimension(Power[] powers) => _powers = powers;

    /// <summary>That of a number without unit.</summary>
    public static Dimension None { get; } = new([]);

    public static Dimension Time { get; } = new([new Power("time", 1)]);

    public bool IsNone => _powers.Length == 0;

    /// <summary>Whether a temperature is in it, whose zero is a convention: it compares, and does not add or multiply.</summary>
    public bool IsTemperature => Array.Exists(_powers, power => power.Name == "temperature");

    /// <param name="name">As the unit table has it: <c>area</c>, <c>length/time</c>, <c>1/time</c>, <c>CNY</c>.</param>
    public static Dimension Of(string name)
    {
        int stroke = name.IndexOf('/');
        return stroke < 0 ? Plain(name) : Plain(name.Substring(0, stroke)).Times(Plain(name.Substring(stroke + 1)), -1);
    }

    /// <summary>The product with a power of another.</summary>
    /// <param name="sign">1, or -1 for the quotient.</param>
    public Dimension Times(Dimension other, int sign)
    {
        if (other.IsNone)
        {
            return this;
        }

        List<Power> powers = [];
        int i = 0;
        int j = 0;
        while (i < _powers.Length || j < other._powers.Length)
        {
            int order = i == _powers.Length ? 1
                : j == other._powers.Length ? -1
                : string.CompareOrdinal(_powers[i].Name, other._powers[j].Name);
            int exponent = (order <= 0 ? _powers[i].Exponent : 0) + (order >= 0 ? sign * other._powers[j].Exponent : 0);
            if (exponent != 0)
            {
                powers.Add(new Power(order <= 0 ? _powers[i].Name : other._powers[j].Name, exponent));
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return new(powers.ToArray());
    }

    public bool Equals(Dimension? other)
    {
        if (other is null || other._powers.Length != _powers.Length)
        {
            return false;
        }

        for (int i = 0; i < _powers.Length; i++)
        {
            if (_powers[i] != other._powers[i])
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Dimension);

    public override int GetHashCode() => _powers.Length;

    /// <summary><c>length^2 mass/time</c>; empty for none.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach (Power power in _powers)
        {
            if (power.Exponent > 0)
            {
                Append(text.Append(text.Length > 0 ? " " : ""), power.Name, power.Exponent);
            }
        }

        foreach (Power power in _powers)
        {
            if (power.Exponent < 0)
            {
                Append(text.Append(text.Length > 0 ? "/" : "1/"), power.Name, -power.Exponent);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, int exponent)
    {
        text.Append(name);
        if (exponent > 1)
        {
            text.Append('^').Append(exponent.ToString(CultureInfo.InvariantCulture));
        }
    }

    // The SI's derived dimensions; charge stays by itself, since its base unit in the table is the ampere hour.
    private static Dimension Plain(string name) => name switch
    {
        "1" => None,
        "area" => Made(length: 2),
        "volume" => Made(length: 3),
        "acceleration" => Made(length: 1, time: -2),
        "force" => Made(length: 1, mass: 1, time: -2),
        "pressure" => Made(length: -1, mass: 1, time: -2),
        "energy" => Made(length: 2, mass: 1, time: -2),
        "power" => Made(length: 2, mass: 1, time: -3),
        "voltage" => Made(current: -1, length: 2, mass: 1, time: -3),
        "resistance" => Made(current: -2, length: 2, mass: 1, time: -3),
        _ => new([new Power(name, 1)]),
    };

    private static Dimension Made(int current = 0, int length = 0, int mass = 0, int time = 0)
    {
        List<Power> powers = [];
        Add("current", current);
        Add("length", length);
        Add("mass", mass);
        Add("time", time);
        return new(powers.ToArray());

        void Add(string name, int exponent)
        {
            if (exponent != 0)
            {
                powers.Add(new Power(name, exponent));
            }
        }
    }

    private readonly record struct Power(string Name, int Exponent);
}
