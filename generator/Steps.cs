namespace Etdz.Generator;

/// <summary>Tracking names of the pipeline's steps, for the tests of what is cached.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Documents = nameof(Documents);
    public const string Scan = nameof(Scan);
    public const string Statements = nameof(Statements);
    public const string Shards = nameof(Shards);
    public const string Facts = nameof(Facts);
    public const string Groups = nameof(Groups);
    public const string Months = nameof(Months);
    public const string Tables = nameof(Tables);
    public const string TableShapes = nameof(TableShapes);
    public const string Rows = nameof(Rows);
    public const string RuleLines = nameof(RuleLines);
    public const string Findings = nameof(Findings);
}
