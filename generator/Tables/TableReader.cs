using System.Collections.Generic;
using System.Threading;
using Etdz.Generator.Foundation;
using Etdz.Generator.Model;
using Etdz.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Etdz.Generator.Tables;

/// <summary>Symbols → models: reads a type with <c>[FactRows]</c>.</summary>
internal static class TableReader
{
    // Of those that the generator adds, in order of name.
    private static readonly string[] Added = ["All", "Find"];

    public static bool MayBeTable(SyntaxNode node) => node is TypeDeclarationSyntax and not InterfaceDeclarationSyntax;

    /// <summary>Reads a type; null where another of its declarations has the attribute too (which C# refuses).</summary>
    public static TableReading? Read(GeneratorAttributeSyntaxContext context, CancellationToken cancel)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (FirstOf(type, context) is not { } attribute)
        {
            return null;
        }

        CodePlace place = CodePlace.Of(attribute.ApplicationSyntaxReference!, cancel);
        var declaration = (TypeDeclarationSyntax)context.TargetNode;
        CodePlace name = CodePlace.Of(declaration.Identifier.GetLocation());
        if (TypeFault(type, cancel) is { } reason)
        {
            return Faulty(place, FindingId.TypeWithoutRows, name, type.Name, reason);
        }

        IMethodSymbol? constructor = RowConstructor.Of(type, cancel, out reason);
        if (constructor is null)
        {
            return Faulty(place, FindingId.NoRowConstructor, name, type.Name, reason!);
        }

        foreach (string member in Added)
        {
            if (type.GetMembers(member) is { IsEmpty: false } members)
            {
                return Faulty(place, FindingId.MemberExists, CodePlace.Of(members[0].Locations[0]), type.Name, member);
            }
        }

        List<CodeFault> faults = [];
        ColumnReader columns = new(type.Name, faults, cancel);
        Column[] read = new Column[constructor.Parameters.Length];
        CodePlace[] places = new CodePlace[read.Length];
        for (int i = 0; i < read.Length; i++)
        {
            places[i] = CodePlace.Of(constructor.Parameters[i].Locations[0]);
            read[i] = columns.Read(constructor.Parameters[i], places[i]);
        }

        string group = attribute.ConstructorArguments.Length == 1 ? attribute.ConstructorArguments[0].Value as string ?? "" : "";
        string space = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString();
        Table table = new(space, Containers(type), new(KeywordOf(type), type.Name), type.IsValueType, group, new(read));
        return new(table, place, new(places), new(faults.ToArray()));
    }

    private static TableReading Faulty(CodePlace attribute, string id, CodePlace at, params string[] arguments) =>
        new(null, attribute, default, new([new(id, at, new(arguments))]));

    // The type's first of these attributes, where it is on this declaration. Older compilers hand over those of all declarations in the file with each.
    private static AttributeData? FirstOf(INamedTypeSymbol type, GeneratorAttributeSyntaxContext context)
    {
        foreach (AttributeData each in type.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(each.AttributeClass, context.Attributes[0].AttributeClass))
            {
                SyntaxReference? at = each.ApplicationSyntaxReference;
                return at is not null && at.SyntaxTree == context.TargetNode.SyntaxTree && context.TargetNode.Span.Contains(at.Span) ? each : null;
            }
        }

        return null;
    }

    private static string? TypeFault(INamedTypeSymbol type, CancellationToken cancel)
    {
        if (type.IsStatic || type.IsAbstract)
        {
            return type.IsStatic ? "it is static, and a row is an instance" : "it is abstract, and a row is an instance";
        }

        if (type.IsRefLikeType)
        {
            return "it is a ref struct, and no list holds one";
        }

        for (INamedTypeSymbol? each = type; each is not null; each = each.ContainingType)
        {
            string it = SymbolEqualityComparer.Default.Equals(each, type) ? "it" : $"'{each.Name}' around it";
            string? reason = each.IsFileLocal ? $"{it} is local to its file, and the rows are in another"
                : each.TypeParameters.Length > 0 ? $"{it} is generic, and its rows would be made once for each type argument"
                : !IsPartial(each, cancel) ? $"{it} is not partial, and 'All' and 'Find' are added in another part"
                : null;
            if (reason is not null)
            {
                return reason;
            }
        }

        return null;
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancel)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancel) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                return true;
            }
        }

        return false;
    }

    private static EquatableArray<TableType> Containers(INamedTypeSymbol type)
    {
        List<TableType> containers = [];
        for (INamedTypeSymbol? each = type.ContainingType; each is not null; each = each.ContainingType)
        {
            containers.Insert(0, new(KeywordOf(each), each.Name));
        }

        return new(containers.ToArray());
    }

    private static string KeywordOf(INamedTypeSymbol type) =>
        type.IsRecord ? (type.IsValueType ? "record struct" : "record")
        : type.TypeKind == TypeKind.Interface ? "interface"
        : type.IsValueType ? "struct"
        : "class";
}
