namespace Etdz.Generator.Text;

/// <summary>What a document says of itself before its first line; null for what it leaves out.</summary>
internal sealed record FrontMatter(string? Title, string? Author, string? Publisher, string? Published, string? Url, string? Lang, string? Subject, string? Coverage)
{
    public static FrontMatter None { get; } = new(null, null, null, null, null, null, null, null);
}
