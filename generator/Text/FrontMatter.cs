namespace Etdz.Generator.Text;

/// <summary>What a document says of itself before its first line; null for what it leaves out.</summary>
/// <param name="Published">An ISO date that exists.</param>
/// <param name="Lang">A language tag of BCP 47; its first part counts.</param>
/// <param name="Subject">A path, absolute; null too where what stands there is none.</param>
/// <param name="Coverage">Nothing but <c>complete</c>.</param>
internal sealed record FrontMatter(string? Title, string? Author, string? Publisher, string? Published, string? Url, string? Lang, string? Subject, string? Coverage)
{
    /// <summary>The keys, in the order of the properties.</summary>
    public static readonly string[] Keys = ["title", "author", "publisher", "published", "url", "lang", "subject", "coverage"];

    public static FrontMatter None { get; } = new(null, null, null, null, null, null, null, null);
}
