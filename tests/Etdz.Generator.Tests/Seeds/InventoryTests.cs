using Etdz.Generator.Tests.Hosting;

namespace Etdz.Generator.Tests.Seeds;

/// <summary>The seeds state every row of the inventory, and its value is what the code says.</summary>
public sealed class InventoryTests
{
    private static readonly Lazy<Run> TheRun = new(() => new Project(Repository.Seeds()).Run());

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (string[] cells in Cells())
        {
            rows.Add(cells[0], cells[1]);
        }

        return rows;
    }

    internal static IEnumerable<string[]> Cells() => Repository.Read("tests", "Etdz.Generator.Tests", "Seeds", "Inventory.tsv")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Skip(1).Select(l => l.Split('\t'));

    [Fact]
    public void The_seeds_have_no_finding() => Assert.Equal([], TheRun.Value.Diagnostics.Select(d => d.ToString()));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_a_member_with_its_value(string member, string value)
    {
        string? got = TheRun.Value.Value(member);
        bool same = got == value
            || (decimal.TryParse(got, System.Globalization.CultureInfo.InvariantCulture, out decimal a)
                && decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out decimal b) && a == b);
        Assert.True(same, $"{member} is {got ?? "missing"}, not {value}");
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_row_has_the_bound_that_all_its_statements_leave(string member, string bound)
    {
        object fact = Index().Where(f => member == Get(f, "Path") || member.StartsWith(Get(f, "Path") + ".", StringComparison.Ordinal))
            .Where(f => Get(f, "Period") is not { } period || member.Contains(".In" + period.Replace('-', '_'), StringComparison.Ordinal))
            .MaxBy(f => Get(f, "Path")!.Length)!;
        string lower = Get(fact, "Lower") ?? "-inf";
        string upper = Get(fact, "Upper") ?? "inf";
        string open = Get(fact, "IsLowerOpen") == "True" || lower == "-inf" ? "(" : "[";
        string close = Get(fact, "IsUpperOpen") == "True" || upper == "inf" ? ")" : "]";
        Assert.Equal(bound, $"{open}{lower}, {upper}{close}");
    }

    public static TheoryData<string, string> Bounds()
    {
        var rows = new TheoryData<string, string>();
        foreach (string[] cells in Cells().Where(c => c[2] != "-"))
        {
            rows.Add(cells[0], cells[2]);
        }

        return rows;
    }

    private static IEnumerable<object> Index() =>
        (IEnumerable<object>)TheRun.Value.Load().GetType("Etdz.FactIndex")!.GetProperty("All")!.GetValue(null)!;

    private static string? Get(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from)?.ToString();
}
