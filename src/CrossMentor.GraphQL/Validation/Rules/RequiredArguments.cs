using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>An argument that is non-null and has no default must be given.</summary>
/// <remarks>sec-Required-Arguments</remarks>
internal sealed class RequiredArguments : IArgumentsRule
{
    public void Check(ImmutableArray<Argument> arguments, in ArgumentOwner owner, RuleContext context)
    {
        foreach (var definition in owner.Definitions)
        {
            if (definition.IsRequired && !IsGiven(arguments, definition.Name))
            {
                var subject = owner.Field is null ? $"Directive \"@{owner.Directive!.Name}\"" : $"Field \"{owner.Field.Name}\"";
                context.Report(
                    $"{subject} argument \"{definition.Name}\" of type \"{definition.Type}\" is required, but it was not provided.",
                    owner.Node.Location);
            }
        }
    }

    private static bool IsGiven(ImmutableArray<Argument> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
