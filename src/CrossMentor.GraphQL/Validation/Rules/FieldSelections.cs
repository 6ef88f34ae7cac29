using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>The target field of a selection must be defined on the type of the selection set.</summary>
/// <remarks>sec-Field-Selections</remarks>
internal sealed class FieldSelections : IFieldRule
{
    public void Check(Field field, CompositeType parent, OutputField? definition, DocumentContext context)
    {
        if (definition is null)
        {
            context.Report(
                $"Cannot query field \"{field.Name}\" on type \"{parent.Name}\".{Suggest(field.Name, parent, context)}", field.Location);
        }
    }

    private static string Suggest(string name, CompositeType parent, DocumentContext context)
    {
        if (!context.Options.Suggests)
        {
            return "";
        }

        var types = parent is ObjectType ? [] : TypesWith(name, context.Schema.PossibleTypes(parent));
        if (types.Count > 0)
        {
            return Suggestion.Phrase(types, "to use an inline fragment on");
        }

        return parent is FieldedType fielded ? context.DidYouMean(name, fielded.Fields.Select(field => field.Name)) : "";
    }

    /// <summary>The types behind an interface or union that do have the field: those that cover most first, then by name.</summary>
    private static List<string> TypesWith(string name, ImmutableArray<ObjectType> possibleTypes)
    {
        var counts = new Dictionary<FieldedType, int>();
        foreach (var type in possibleTypes.Where(type => type.TryGetField(name, out _)))
        {
            counts[type] = 1;
            foreach (var shared in type.Interfaces.Where(shared => shared.TryGetField(name, out _)))
            {
                counts[shared] = counts.GetValueOrDefault(shared) + 1;
            }
        }

        return [.. counts.OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key is ObjectType)
            .ThenByDescending(pair => pair.Key is InterfaceType shared ? counts.Keys.Count(other => other.Interfaces.Contains(shared)) : 0)
            .ThenBy(pair => pair.Key.Name, StringComparer.Ordinal)
            .Select(pair => pair.Key.Name)];
    }
}
