using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>An input field that is non-null and has no default must be given.</summary>
/// <remarks>sec-Input-Object-Required-Fields</remarks>
internal sealed class InputObjectRequiredFields : IValueRule
{
    public void Check(Value value, in InputPosition position, RuleContext context)
    {
        if (value is not ObjectValue given || !position.IsJudged || position.Type?.Named is not InputObjectType type)
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !given.Fields.Any(candidate => candidate.Name == field.Name))
            {
                context.Report(
                    $"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", value.Location);
            }
        }
    }
}
