namespace Etdz.Generator;

/// <summary>A fact document as the pipeline knows it: strings alone, so that nothing of the compiler is kept alive.</summary>
/// <param name="File">The path that the compiler knows it by, for the places of diagnostics.</param>
/// <param name="Path">Relative to the project, with <c>/</c>: what messages and the generated code show, the same on every machine.</param>
/// <param name="Text">All of it.</param>
/// <param name="RootNamespace">The namespace of the generated code; empty where it has none, and <c>*</c> for any that reserves no name.</param>
internal sealed record Document(string File, string Path, string Text, string RootNamespace);
