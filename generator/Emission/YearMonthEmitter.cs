using Etdz.Generator.Foundation;
using Etdz.Generator.Model;

namespace Etdz.Generator.Emission;

/// <summary>Writes the type of months, which no framework has: in C# 7.3, and only where a month is stated.</summary>
internal static class YearMonthEmitter
{
    public const string Name = "YearMonth";

    /// <summary>Whether any fact of a shard is a month.</summary>
    public static bool IsUsed(EquatableArray<FactGroup> groups)
    {
        foreach (FactGroup group in groups.AsSpan())
        {
            if (group.HasMonth)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The source text of the type.</summary>
    public static string Write(EmissionOptions options)
    {
        CodeWriter writer = CodeWriter.Rent();
        GeneratedFile.Begin(writer, options);
        string date = MemberTypes.DateOf(options);
        writer.Lines($$"""
            /// <summary>A month of a year, such as 2024-06; months are in order of time.</summary>
            {{GeneratedFile.Stamp}}
            [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
            {{options.Access}} readonly struct YearMonth : global::System.IEquatable<YearMonth>, global::System.IComparable<YearMonth>
            {
                private readonly int _months;

                /// <summary>Makes a month of a year.</summary>
                /// <param name="year">From 1 to 9999.</param>
                /// <param name="month">From 1, January, to 12.</param>
                public YearMonth(int year, int month)
                {
                    if (year < 1 || year > 9999)
                    {
                        throw new global::System.ArgumentOutOfRangeException("year");
                    }

                    if (month < 1 || month > 12)
                    {
                        throw new global::System.ArgumentOutOfRangeException("month");
                    }

                    _months = (year - 1) * 12 + month - 1;
                }

                /// <summary>The year, from 1 to 9999.</summary>
                public int Year => _months / 12 + 1;

                /// <summary>The month, from 1, January, to 12.</summary>
                public int Month => _months % 12 + 1;

                /// <summary>The first day.</summary>
                public {{date}} First => new {{date}}(Year, Month, 1);

                /// <summary>The last day.</summary>
                public {{date}} Last => new {{date}}(Year, Month, global::System.DateTime.DaysInMonth(Year, Month));

                /// <summary>Whether both are the same month of the same year.</summary>
                public static bool operator ==(YearMonth left, YearMonth right) => left._months == right._months;

                /// <summary>Whether they are different months.</summary>
                public static bool operator !=(YearMonth left, YearMonth right) => left._months != right._months;

                /// <summary>Whether the left month is before the right one.</summary>
                public static bool operator <(YearMonth left, YearMonth right) => left._months < right._months;

                /// <summary>Whether the left month is after the right one.</summary>
                public static bool operator >(YearMonth left, YearMonth right) => left._months > right._months;

                /// <summary>Whether the left month is the right one or before it.</summary>
                public static bool operator <=(YearMonth left, YearMonth right) => left._months <= right._months;

                /// <summary>Whether the left month is the right one or after it.</summary>
                public static bool operator >=(YearMonth left, YearMonth right) => left._months >= right._months;

                /// <inheritdoc/>
                public bool Equals(YearMonth other) => _months == other._months;

                /// <inheritdoc/>
                public override bool Equals(object{{(options.CanAnnotateNull ? "?" : "")}} obj) => obj is YearMonth other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => _months;

                /// <summary>Less than zero where this month is before the other, more than zero where it is after it.</summary>
                public int CompareTo(YearMonth other) => _months.CompareTo(other._months);

                /// <summary>The month as ISO 8601 writes it: 2024-06.</summary>
                public override string ToString() =>
                    Year.ToString("D4", global::System.Globalization.CultureInfo.InvariantCulture) + "-" + Month.ToString("D2", global::System.Globalization.CultureInfo.InvariantCulture);
            }
            """);
        GeneratedFile.End(writer, options);
        return writer.Finish();
    }
}
