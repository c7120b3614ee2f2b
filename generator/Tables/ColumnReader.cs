using System;
using System.Collections.Generic;
using System.Threading;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Etdz.Generator.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Etdz.Generator.Tables;

/// <summary>Reads the parameters of a table's constructor, in order.</summary>
/// <param name="table">The table's name, for messages.</param>
/// <param name="faults">Takes what is found.</param>
internal sealed class ColumnReader(string table, List<CodeFault> faults, CancellationToken cancel)
{
    private const string KeyName = "Key";
    private bool _hasKey;

    public Column Read(IParameterSymbol parameter, CodePlace place)
    {
        ColumnType type = TypeOf(parameter, out bool isNullable);
        AttributeData? choice = FromFact(parameter);
        if (type == ColumnType.Unsupported && parameter.Type.TypeKind != TypeKind.Error)
        {
            string shown = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            Add(FindingId.UnsupportedColumn, place, parameter.Name, table, shown, Advice(parameter.Type));
        }

        if (choice is null)
        {
            bool isKey = !_hasKey && type == ColumnType.String && string.Equals(parameter.Name, KeyName, StringComparison.OrdinalIgnoreCase);
            _hasKey |= isKey;
            return new(parameter.Name, type, isKey, isNullable, parameter.HasExplicitDefaultValue, null, null, default, null);
        }

        int before = faults.Count;
        string? fact = FactOf(choice, place);
        Unit? unit = UnitOf(choice, place);
        Period period = PeriodOf(choice, place);
        string? lang = LangOf(choice, place);
        type = faults.Count > before ? ColumnType.Unsupported : type;
        return new(parameter.Name, type, false, isNullable, parameter.HasExplicitDefaultValue, fact, unit, period, lang);
    }

    private static AttributeData? FromFact(IParameterSymbol parameter)
    {
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "FromFactAttribute" } type && type.ContainingNamespace.ToDisplayString() == TableAttributes.Namespace)
            {
                return attribute;
            }
        }

        return null;
    }

    private ColumnType TypeOf(IParameterSymbol parameter, out bool isNullable)
    {
        ITypeSymbol type = parameter.Type;
        isNullable = parameter.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            isNullable = true;
            type = nullable.TypeArguments[0];
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                // Code that says nothing of null takes it.
                isNullable = parameter.NullableAnnotation != NullableAnnotation.NotAnnotated;
                return ColumnType.String;
            case SpecialType.System_Int32:
                return ColumnType.Int;
            case SpecialType.System_Int64:
                return ColumnType.Long;
            case SpecialType.System_Decimal:
                return ColumnType.Decimal;
            case SpecialType.System_DateTime:
                return ColumnType.DateTime;
        }

        if (type is { Name: "DateOnly", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
        {
            return ColumnType.DateOnly;
        }

        // The generator's own type of months is not there yet when it looks.
        if (type is { Name: "YearMonth", TypeKind: TypeKind.Error })
        {
            isNullable |= parameter.DeclaringSyntaxReferences.Length > 0
                && parameter.DeclaringSyntaxReferences[0].GetSyntax(cancel) is ParameterSyntax { Type: NullableTypeSyntax };
            return ColumnType.Month;
        }

        return ColumnType.Unsupported;
    }

    private static string Advice(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type.SpecialType switch
        {
            SpecialType.System_Double or SpecialType.System_Single => "figures are exact: make it decimal",
            >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => "make it int or long",
            _ => "a column is a string, int, long, decimal, DateOnly, DateTime or YearMonth",
        };
    }

    private string? FactOf(AttributeData choice, CodePlace place)
    {
        if (choice.ConstructorArguments.Length == 0 || choice.ConstructorArguments[0].Value is not string fact)
        {
            return null;
        }

        if (PathRules.Check(fact.AsSpan(), fewest: 1, subjectNames: 0) is { } fault)
        {
            Refuse(choice, null, place, "fact", fact, fault.Reason);
        }

        return fact.TrimStart('.');
    }

    private Unit? UnitOf(AttributeData choice, CodePlace place)
    {
        if (Named(choice, "Unit") is not { } name)
        {
            return null;
        }

        if (UnitTable.TryFind(name, new(Tongue.English), out Unit? unit) || UnitTable.TryFind(name, new(Tongue.Chinese), out unit))
        {
            return unit;
        }

        string near = UnitTable.Nearest(name.AsSpan());
        Refuse(choice, "Unit", place, "unit", name, near.Length == 0 ? "a unit is a code such as km2, USD or h" : "did you mean " + near + "?");
        return null;
    }

    private Period PeriodOf(AttributeData choice, CodePlace place)
    {
        if (Named(choice, "Period") is { } text)
        {
            if (PeriodReader.TryRead(text, out Period period, out string reason))
            {
                return period;
            }

            Refuse(choice, "Period", place, "period", text, reason);
        }

        return default;
    }

    private string? LangOf(AttributeData choice, CodePlace place)
    {
        if (Named(choice, "Lang") is not { } tag)
        {
            return null;
        }

        if (LanguageTag.IsPlausible(tag.AsSpan()))
        {
            return Languages.Canonical(tag);
        }

        Refuse(choice, "Lang", place, "language", tag, "a language is a tag such as zh, en or en-GB");
        return null;
    }

    private static string? Named(AttributeData choice, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in choice.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Value as string;
            }
        }

        return null;
    }

    // At the argument that is at fault.
    private void Refuse(AttributeData choice, string? property, CodePlace parameter, string what, string value, string reason)
    {
        CodePlace at = parameter;
        if (choice.ApplicationSyntaxReference?.GetSyntax(cancel) is AttributeSyntax { ArgumentList.Arguments: { } arguments })
        {
            foreach (AttributeArgumentSyntax argument in arguments)
            {
                if (argument.NameEquals?.Name.Identifier.ValueText == property)
                {
                    at = CodePlace.Of(argument.Expression.GetLocation());
                    break;
                }
            }
        }

        Add(FindingId.MalformedChoice, at, value, what, reason);
    }

    private void Add(string id, CodePlace at, params string[] arguments) => faults.Add(new(id, at, new EquatableArray<string>(arguments)));
}
