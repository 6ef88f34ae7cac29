using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>No field may be given twice in one input object.</summary>
/// <remarks>sec-Input-Object-Field-Uniqueness</remarks>
internal sealed class InputObjectFieldUniqueness : IValueRule
{
    public void Check(Value value, in InputPosition position, RuleContext context)
    {
        if (value is not ObjectValue { Fields.Length: > 1 } given)
        {
            return;
        }

        foreach (var group in Duplicates.Find(given.Fields, field => field.Name))
        {
            foreach (var repeated in group.Skip(1))
            {
                context.Report(
                    $"There can be only one input field named \"{repeated.Name}\".", group[0].Location, repeated.Location);
            }
        }
    }
}
