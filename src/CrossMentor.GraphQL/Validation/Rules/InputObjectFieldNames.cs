using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Every field given in an input object must be defined by its type.</summary>
/// <remarks>sec-Input-Object-Field-Names</remarks>
internal sealed class InputObjectFieldNames : IValueRule
{
    public void Check(Value value, in InputPosition position, RuleContext context)
    {
        if (value is not ObjectValue given || !position.IsJudged || position.Type?.Named is not InputObjectType type)
        {
            return;
        }

        foreach (var field in given.Fields)
        {
            if (!type.TryGetField(field.Name, out _))
            {
                context.Report(
                    $"Field \"{field.Name}\" is not defined by type \"{type.Name}\"."
                    + context.DidYouMean(field.Name, type.Fields.Select(known => known.Name)),
                    field.Location);
            }
        }
    }
}
