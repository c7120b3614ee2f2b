using System;
using System.Globalization;
using System.Text;
using Etdz.Generator.Foundation;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Etdz.Generator.Emission;

/// <summary>The project's properties as the build hands them over; null where one is not set.</summary>
/// <param name="Namespace"><c>EtdzNamespace</c>.</param>
/// <param name="RootNamespace"><c>RootNamespace</c>, which the other defaults to.</param>
/// <param name="Accessibility"><c>EtdzAccessibility</c>.</param>
/// <param name="FactIndex"><c>EtdzFactIndex</c>.</param>
/// <param name="FrameworkIdentifier"><c>TargetFrameworkIdentifier</c>, such as <c>.NETCoreApp</c>.</param>
/// <param name="FrameworkVersion"><c>TargetFrameworkVersion</c>, such as <c>v10.0</c>.</param>
internal sealed record ProjectProperties(
    string? Namespace, string? RootNamespace, string? Accessibility, string? FactIndex, string? FrameworkIdentifier, string? FrameworkVersion);

/// <summary>What the properties come to: settings that are good, and a finding (without a place) for each value that is not.</summary>
internal sealed record ProjectSettings(string Namespace, bool IsPublic, bool HasDateOnly, bool HasFactIndex, EquatableArray<Finding> Findings)
{
    public static ProjectSettings Read(ProjectProperties properties)
    {
        Finding? badNamespace = null;
        string? given = NullIfEmpty(properties.Namespace);
        string name = MakeNamespace(given ?? properties.RootNamespace ?? "");
        if (given is not null && given != name)
        {
            badNamespace = new Finding(FindingId.BadProperty, default, "EtdzNamespace", given, "a namespace such as '" + name + "'");
        }

        Finding? badAccessibility = Check("EtdzAccessibility", properties.Accessibility, "public", "internal");
        Finding? badFactIndex = Check("EtdzFactIndex", properties.FactIndex, "true", "false");
        bool isPublic = !string.Equals(properties.Accessibility, "internal", StringComparison.OrdinalIgnoreCase);
        bool hasFactIndex = !string.Equals(properties.FactIndex, "false", StringComparison.OrdinalIgnoreCase);
        bool hasDateOnly = FrameworkHasDateOnly(properties.FrameworkIdentifier, properties.FrameworkVersion);
        return new(name, isPublic, hasDateOnly, hasFactIndex, Collect(badNamespace, badAccessibility, badFactIndex));
    }

    private static Finding? Check(string property, string? value, string first, string second) =>
        string.IsNullOrEmpty(value) || string.Equals(value, first, StringComparison.OrdinalIgnoreCase) || string.Equals(value, second, StringComparison.OrdinalIgnoreCase)
            ? null
            : new Finding(FindingId.BadProperty, default, property, value!, "'" + first + "' or '" + second + "'");

    /// <summary>DateOnly came with .NET 6; a host that names no framework is taken for a new one.</summary>
    private static bool FrameworkHasDateOnly(string? identifier, string? version)
    {
        if (string.IsNullOrEmpty(identifier))
        {
            return true;
        }

        string digits = (version ?? "").TrimStart('v', 'V');
        int dot = digits.IndexOf('.');
        return identifier == ".NETCoreApp"
            && (!int.TryParse(dot < 0 ? digits : digits.Substring(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out int major) || major >= 6);
    }

    /// <summary>Makes an identifier of each name between dots, as the SDK does for a project's name: <c>my-app</c> becomes <c>my_app</c>.</summary>
    private static string MakeNamespace(string name)
    {
        var made = new StringBuilder(name.Length);
        foreach (string part in name.Split('.'))
        {
            string trimmed = part.Trim();
            if (trimmed.Length == 0)
            {
                continue;
            }

            made.Append(made.Length == 0 ? "" : ".");
            if (!SyntaxFacts.IsIdentifierStartCharacter(trimmed[0]))
            {
                made.Append('_');
            }

            for (int i = 0; i < trimmed.Length; i++)
            {
                if (SyntaxFacts.IsIdentifierPartCharacter(trimmed[i]))
                {
                    made.Append(trimmed[i]);
                }
                else if (i > 0)
                {
                    made.Append('_');
                }
            }
        }

        return made.ToString();
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static EquatableArray<Finding> Collect(params Finding?[] some)
    {
        int count = 0;
        foreach (Finding? finding in some)
        {
            count += finding is null ? 0 : 1;
        }

        var found = new Finding[count];
        foreach (Finding? finding in some)
        {
            if (finding is not null)
            {
                found[found.Length - count--] = finding;
            }
        }

        return new(found);
    }
}
