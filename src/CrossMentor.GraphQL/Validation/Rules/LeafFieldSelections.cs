using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>A field of a scalar or enum type has no selection set; a field of an object, interface or union type must have one.</summary>
/// <remarks>sec-Leaf-Field-Selections</remarks>
internal sealed class LeafFieldSelections : IFieldRule
{
    public void Check(Field field, CompositeType parent, OutputField? definition, DocumentContext context)
    {
        if (definition is null)
        {
            return;
        }

        var isLeaf = definition.Type.Named is not CompositeType;
        if (isLeaf && field.SelectionSet is not null)
        {
            context.Report(
                $"Field \"{field.Name}\" must not have a selection since type \"{definition.Type}\" has no subfields.",
                field.SelectionSet.Location);
        }
        else if (!isLeaf && field.SelectionSet is null)
        {
            context.Report(
                $"Field \"{field.Name}\" of type \"{definition.Type}\" must have a selection of subfields. "
                + $"Did you mean \"{field.Name} {{ ... }}\"?",
                field.Location);
        }
    }
}
