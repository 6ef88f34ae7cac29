using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>
/// Fields of one selection set that share a response key must be mergeable: the same field with the same arguments, or never
/// together, and of one response shape.
/// </summary>
/// <remarks>sec-Field-Selection-Merging</remarks>
internal sealed class FieldSelectionMerging : ISelectionSetRule
{
    public void Check(SelectionSet selectionSet, CompositeType? parent, DocumentContext context)
    {
        if (!CannotConflict(selectionSet))
        {
            context.Merger.Check(selectionSet, parent);
        }
    }

    /// <summary>True for the common case: fields only, each with a key of its own.</summary>
    private static bool CannotConflict(SelectionSet selectionSet)
    {
        const int FewEnoughToCompare = 16;
        var selections = selectionSet.Selections;
        if (selections.Length == 1)
        {
            return selections[0] is not InlineFragment;
        }

        if (selections.Length > FewEnoughToCompare)
        {
            return false;
        }

        for (var index = 0; index < selections.Length; index++)
        {
            if (selections[index] is not Field field)
            {
                return false;
            }

            for (var other = 0; other < index; other++)
            {
                if (((Field)selections[other]).ResponseKey == field.ResponseKey)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
