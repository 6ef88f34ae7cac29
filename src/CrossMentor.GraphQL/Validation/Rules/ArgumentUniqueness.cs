using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Validation.Rules;

/// <summary>No argument may be given twice to the same field or directive.</summary>
/// <remarks>sec-Argument-Uniqueness</remarks>
internal sealed class ArgumentUniqueness : IArgumentsRule
{
    public void Check(ImmutableArray<Argument> arguments, in ArgumentOwner owner, RuleContext context)
    {
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (var group in Duplicates.Find(arguments, argument => argument.Name))
        {
            context.Report(
                $"There can be only one argument named \"{group[0].Name}\".", [.. group.Select(argument => argument.Location)]);
        }
    }
}
