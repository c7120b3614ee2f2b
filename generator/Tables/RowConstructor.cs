using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Etdz.Generator.Tables;

/// <summary>Finds the constructor that rows are made with: the primary one, else the only public one.</summary>
internal static class RowConstructor
{
    /// <param name="reason">A clause that says why there is none.</param>
    public static IMethodSymbol? Of(INamedTypeSymbol type, CancellationToken cancel, out string? reason)
    {
        IMethodSymbol? found = null;
        int count = 0;
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (IsPrimary(constructor, cancel))
            {
                found = constructor;
                count = 1;
                break;
            }

            if (constructor.DeclaredAccessibility == Accessibility.Public && !constructor.IsImplicitlyDeclared && !IsCopy(constructor, type))
            {
                found = constructor;
                count++;
            }
        }

        reason = found is null ? "it has neither a primary constructor nor a public one"
            : count > 1 ? "it has several public constructors and no primary one"
            : HasOut(found) ? "its constructor has a parameter by reference"
            : LeavesRequired(type, found) ? "it has required members, which its constructor does not say it sets ([SetsRequiredMembers])"
            : null;
        return reason is null ? found : null;
    }

    // The primary constructor is declared by the type's own parameter list.
    private static bool IsPrimary(IMethodSymbol constructor, CancellationToken cancel)
    {
        foreach (SyntaxReference reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancel) is TypeDeclarationSyntax { ParameterList: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool HasOut(IMethodSymbol constructor)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeavesRequired(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        foreach (AttributeData attribute in constructor.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute")
            {
                return false;
            }
        }

        for (INamedTypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            foreach (ISymbol member in each.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
