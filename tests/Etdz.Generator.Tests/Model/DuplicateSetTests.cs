using System.Globalization;
using System.Numerics;
using CsCheck;
using Etdz.Generator.Model;
using Etdz.Generator.Tests.Values;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Model;

/// <summary>
/// Sets of duplicate facts as XBRL has them (consistent duplicates): each value with its decimals, and whether the set is consistent. The verdicts are
/// those of <see cref="IsConsistent"/>, which shares nothing with the generator: fractions of whole numbers, pair by pair.
/// </summary>
public sealed class DuplicateSetTests
{
    public static TheoryData<string, bool> Sets() => new()
    {
        // Two of the same precision: equal or not.
        { "1400@-2 1400@-2", true },
        { "1400@-2 1500@-2", false },
        { "1400@-2 1450@-2", false },
        { "1400@-2 1401@-2", false },
        { "0@0 0@0", true },
        { "0@0 1@0", false },
        { "0@0 -0@0", true },
        { "-5@0 5@0", false },
        { "14@exact 14@exact", true },
        { "14@exact 15@exact", false },
        { "14@exact 14.0@exact", true },
        { "14@exact 14.0000000000000000000000001@exact", false },
        { "0.1@1 0.10@1", true },
        { "1e2@0 100@0", true },

        // Two of different precision: the ends are in.
        { "1400@-2 1449@0", true },
        { "1400@-2 1450@0", true },
        { "1400@-2 1450.5@0", true },
        { "1400@-2 1451@0", false },
        { "1400@-2 1450.6@0", false },
        { "1400@-2 1349@0", false },
        { "1400@-2 1350@0", true },
        { "1400@-2 1349.5@0", true },
        { "1400@-2 1349.4@0", false },
        { "1400@-2 1450@exact", true },
        { "1400@-2 1451@exact", false },
        { "1400@-2 1350@exact", true },
        { "1400@-2 1349@exact", false },
        { "1400@-2 1500@-3", true },
        { "1400@-2 2000@-3", false },
        { "1400@-2 1950@-3", true },
        { "1400@-2 1951@-3", false },
        { "10.1@1 10.08@2", true },
        { "10.1@1 10.155@2", true },
        { "10.1@1 10.156@2", false },
        { "10.1@1 10.045@2", true },
        { "10.1@1 10.044@2", false },
        { "0.25@2 0.3@1", true },
        { "0.25@2 0.2@1", true },
        { "0.2449@4 0.3@1", false },
        { "0.24995@4 0.3@1", true },

        // Below zero.
        { "-1400@-2 -1450@0", true },
        { "-1400@-2 -1451@0", false },
        { "-1400@-2 1400@-2", false },
        { "-0.4@0 0.4@0", false },
        { "-0.4@0 0.4@1", false },
        { "-0.4@0 0.16@1", false },
        { "-0.4@0 0.15@1", true },

        // Very large and very small.
        { "10100000000000@-11 10080000000000@-10", true },
        { "10100000000000@-11 9800000000000@-11", false },
        { "10100000000000@-11 10050000000000@exact", true },
        { "10100000000000@-11 10049999999999@exact", false },
        { "1e27@-25 1.004e27@-24", true },
        { "1e27@-25 1.02e27@-24", false },
        { "1e-60@62 1.004e-60@63", true },
        { "1e-60@62 1.02e-60@63", false },
        { "5e27@-28 0@0", true },
        { "5.1e27@-28 0@0", false },
        { "5e-100@99 0@exact", true },
        { "6e-100@99 0@exact", false },

        // Three and more: each pair counts.
        { "1400@-2 1420@-1 1418@0", true },
        { "1400@-2 1420@-1 1430@0", false },
        { "1400@-2 1300@-2 1350@-3", false },
        { "1440@-1 1360@-1 1400@-2", false },
        { "1400@-2 1450@-1 1445@0 1445.0@1", true },
        { "1400@-2 1450@-1 1444@0", false },
        { "1400@-2 1450@-1 1444.5@0", true },
        { "5@0 5@0 5@0 5@0 6@0", false },
        { "5@0 10@-1 0@-1", false },
        { "5@0 10@-1 0@-2", true },
        { "5@exact 10@-1 0@-2", true },
        { "1@0 2@exact 1.5@1", false },
        { "1@0 1.5@exact 1.5@1", true },
        { "1@0 1.5@exact 1.6@1", false },
        { "1@0 1.5@1 1.55@2 1.555@3", false },
        { "2@0 1.5@1 1.55@2 1.545@3", true },
        { "1000000@-6 600000@-5 550000@-4 550000@-3 550040@-2", true },
        { "1000000@-6 600000@-5 550000@-4 550000@-3 549800@-2", false },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_set_agrees_exactly_where_its_duplicates_are_consistent(string set, bool isConsistent)
    {
        Item[] items = [.. set.Split(' ').Select(Item.Parse)];

        Assert.Equal(isConsistent, IsConsistent(items));
        Assert.Equal(isConsistent, Agrees(items));
    }

    [Fact]
    public void Any_set_agrees_exactly_where_its_duplicates_are_consistent() =>
        (from digits in Gen.Int[9900, 10100]
         from decimals in Gen.Int[-3, 2]
         from places in Gen.Int[0, 3]
         select new Item(Round(digits * 10, places), -1, decimals == 2 ? null : decimals))
        .Array[2, 6].Sample(items => Assert.Equal(IsConsistent(items), Agrees(items)), iter: LongRun.Or(3000));

    private static BigInteger Round(int digits, int places)
    {
        int unit = (int)Math.Pow(10, places);
        return ((digits + (unit / 2)) / unit) * unit;
    }

    private static bool Agrees(Item[] items)
    {
        Book book = new();
        for (int i = 0; i < items.Length; i++)
        {
            Number value = Number.Decimal(items[i].Digits, items[i].Exponent);
            book.Say("d" + i, "A.N", Figures.Exactly(Kind.Number, value), "it", decimals: items[i].Decimals ?? Statement.ExactDecimals);
        }

        return !book.Messages().Any(m => m.Contains(": error ", StringComparison.Ordinal));
    }

    /// <summary>The rule of XBRL: of the same decimals equal, of different ones with a value within half a unit of the last place of both.</summary>
    private static bool IsConsistent(Item[] items)
    {
        foreach (Item left in items)
        {
            foreach (Item right in items)
            {
                bool agree = left.Decimals == right.Decimals ? left.Twentieths() == right.Twentieths()
                    : BigInteger.Abs(left.Twentieths() - right.Twentieths()) <= left.Half() + right.Half();
                if (!agree)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>A value of whole digits times a power of ten, and its decimals; null where it is exact.</summary>
    private sealed record Item(BigInteger Digits, int Exponent, int? Decimals)
    {
        // All reckoning is in twentieths of 10^-110, in which halves of every place are whole.
        private const int Places = 110;

        public static Item Parse(string text)
        {
            string[] halves = text.Split('@');
            string[] parts = halves[0].Split('e');
            int dot = parts[0].IndexOf('.', StringComparison.Ordinal);
            int fraction = dot < 0 ? 0 : parts[0].Length - dot - 1;
            int exponent = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
            return new(
                BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
                exponent - fraction,
                halves[1] == "exact" ? null : int.Parse(halves[1], CultureInfo.InvariantCulture));
        }

        public BigInteger Twentieths() => Digits * BigInteger.Pow(10, Exponent + Places) * 20;

        public BigInteger Half() => Decimals is { } decimals ? BigInteger.Pow(10, Places - decimals) * 10 : BigInteger.Zero;
    }
}
