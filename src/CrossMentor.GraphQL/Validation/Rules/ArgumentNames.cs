using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>Every argument given to a field or directive must be defined by it.</summary>
/// <remarks>sec-Argument-Names</remarks>
internal sealed class ArgumentNames : IArgumentsRule
{
    public void Check(ImmutableArray<Argument> arguments, in ArgumentOwner owner, RuleContext context)
    {
        if (!owner.IsKnown)
        {
            return;
        }

        foreach (var argument in arguments)
        {
            if (owner.Definitions.Find(argument.Name) is null)
            {
                var subject = owner.Field is null
                    ? $"directive \"@{owner.Directive!.Name}\""
                    : $"field \"{owner.Parent!.Name}.{owner.Field.Name}\"";
                context.Report(
                    $"Unknown argument \"{argument.Name}\" on {subject}."
                    + context.DidYouMean(argument.Name, owner.Definitions.Select(definition => definition.Name)),
                    argument.Location);
            }
        }
    }
}
