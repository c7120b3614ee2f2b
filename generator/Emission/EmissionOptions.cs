using Etdz.Generator.Foundation;
using Etdz.Generator.Text;

namespace Etdz.Generator.Emission;

/// <summary>What of the project's settings shapes the generated code.</summary>
/// <param name="Namespace">The namespace that all of it stands in; empty for the global one.</param>
/// <param name="IsPublic">Whether groups are public, or else internal.</param>
/// <param name="HasDateOnly">Whether the target framework has <c>DateOnly</c>; else dates are <c>DateTime</c>.</param>
/// <param name="CanAnnotateNull">Whether the language version knows <c>#nullable</c> (C# 8).</param>
/// <param name="HasFactIndex">Whether <c>FactIndex</c> is wanted.</param>
/// <param name="HasUtf8Literals">Whether the language version knows <c>u8</c> literals (C# 11) and the framework their type.</param>
internal sealed record EmissionOptions(
    string Namespace, bool IsPublic, bool HasDateOnly, bool CanAnnotateNull, bool HasFactIndex = false, bool HasUtf8Literals = false)
{
    /// <summary>What is wrong with the settings, without places.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>The accessibility of groups and of the types beside them, as C# writes it.</summary>
    public string Access => IsPublic ? "public" : "internal";
}
