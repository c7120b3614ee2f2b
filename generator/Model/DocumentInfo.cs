namespace Etdz.Generator.Model;

/// <summary>What a document says of itself, as far as the generated code shows it.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>: the key by which documents are told apart and put in order, ordinal.</param>
/// <param name="Title">From the front matter; null where there is none.</param>
internal sealed record DocumentInfo(string Path, string? Title);
