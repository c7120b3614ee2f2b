using Etdz.Generator.Emission;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Values;

namespace Etdz.Generator.Tests.Emission;

/// <summary>Facts made by hand, as the ledger would hand them over.</summary>
internal static class Sample
{
    public static readonly EmissionOptions Options = new("Etdz", IsPublic: true, HasDateOnly: true, CanAnnotateNull: true);

    public static readonly DocumentInfo Document = new("seeds/zones.facts.md", "开发区四十年");

    public static readonly Unit Cny = new("CNY", "CNY", "Cny", "CNY", Number.One, Number.Zero);
    public static readonly Unit Km = new("km", "length", "Km", "kilometres", Number.Decimal(1, 3), Number.Zero);
    public static readonly Unit Metres = new("m", "length", "M", "metres", Number.One, Number.Zero);
    public static readonly Unit Km2 = new("km2", "area", "Km2", "square kilometres", Number.Decimal(1, 6), Number.Zero);
    public static readonly Unit Hectares = new("har", "area", "Hectares", "hectares", Number.Decimal(1, 4), Number.Zero);
    public static readonly Unit Hours = new("h", "time", "Hours", "hours", 3600, Number.Zero);
    public static readonly Unit Celsius = new("Cel", "temperature", "DegreesCelsius", "degrees Celsius", Number.One, Number.Decimal(27315, -2));
    public static readonly Unit Fahrenheit = new("[degF]", "temperature", "DegreesFahrenheit", "degrees Fahrenheit", Number.Fraction(5, 9), Number.Decimal(45967, -2));

    public static Period Year(int year) => Period.Single(PeriodKind.Year, year);

    public static Period Years(int first, int last) => new(PeriodKind.Year, first, last, true);

    public static Period Quarter(int year, int quarter) => Period.Single(PeriodKind.Quarter, (year * 4) + quarter - 1);

    public static Period Month(int year, int month) => Period.Single(PeriodKind.Month, (year * 12) + month - 1);

    public static Period OnDay(int year, int month, int day) => Period.Single(PeriodKind.Day, Day.Number(year, month, day));

    public static Fact Figure(
        string path, Kind kind, Number value, Interval? bound = null, Period period = default, Unit[]? units = null, string sentence = "It is so.",
        string? note = null, DocumentInfo? document = null, int statements = 1) => new()
        {
            Key = Key(path, period, null),
            Kind = kind,
            Amount = new(value, bound ?? Interval.Exactly(value)),
            Units = new(units ?? []),
            Sentence = sentence,
            Note = note,
            Document = document ?? Document,
            Statements = statements,
        };

    public static Fact Range(
        string path, Kind kind, Number min, Number max, Interval? minBound = null, Interval? maxBound = null, Period period = default, Unit[]? units = null,
        string sentence = "From one to the other.") => new()
        {
            Key = Key(path, period, null),
            Kind = kind,
            Amount = new(min, minBound ?? Interval.Exactly(min)),
            End = new(max, maxBound ?? Interval.Exactly(max)),
            Units = new(units ?? []),
            Sentence = sentence,
            Document = Document,
            Statements = 1,
        };

    public static Fact TextFact(
        string path, string text, string? lang = null, Period period = default, string sentence = "It is so.", string? note = null, DocumentInfo? document = null) => new()
        {
            Key = Key(path, period, lang),
            Kind = Kind.Text,
            Text = text,
            Sentence = sentence,
            Note = note,
            Document = document ?? Document,
            Statements = 1,
        };

    public static Fact Date(string path, int year, int month, int day, Period period = default, string sentence = "It began.") =>
        Figure(path, Kind.Date, Day.Number(year, month, day), period: period, sentence: sentence);

    public static Fact MonthOf(string path, int year, int month) => Figure(path, Kind.Month, Day.Number(year, month, 1),
        Interval.Between(Day.Number(year, month, 1), Day.Number(year, month, Day.DaysInMonth(year, month))));

    public static Fact YearOf(string path, int year) =>
        Figure(path, Kind.Year, Day.Number(year, 1, 1), Interval.Between(Day.Number(year, 1, 1), Day.Number(year, 12, 31)));

    /// <summary>The facts in groups and order, as the ledger has them.</summary>
    public static EquatableArray<FactGroup> Groups(params Fact[] facts) => Groups(_ => null, facts);

    public static EquatableArray<FactGroup> Groups(Func<string, string?> documentation, params Fact[] facts) => new(
        [.. facts.GroupBy(f => f.Key.Group)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new FactGroup(g.Key, documentation(g.Key), new(
                [.. g.OrderBy(f => f.Key.Name, StringComparer.Ordinal).ThenBy(f => f.Key.Period).ThenBy(f => f.Key.Lang, StringComparer.Ordinal)])))]);

    private static FactKey Key(string path, Period period, string? lang)
    {
        int dot = path.LastIndexOf('.');
        return new(path[..dot], path[(dot + 1)..], period, lang);
    }
}
