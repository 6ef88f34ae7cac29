using System.Text;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Writes directives where a schema allows them, and with mistakes where it does not.</summary>
internal sealed class DirectiveWriter(Schema schema, Dice dice)
{
    private const double Frequency = 0.08;

    private static readonly string[] Wrong =
        [" @unknown", " @unknown(x: 1)", " @skip", " @deprecated", " @include(if: 1)", " @skip(if: true, if: false)", " @include(unless: true)"];

    /// <summary>Writes a blank and a directive a few times, mostly none.</summary>
    public void Write(StringBuilder text, DirectiveLocation location, LiteralWriter literals)
    {
        var written = new List<string>();
        while (dice.Chance(Frequency) || dice.Mistake())
        {
            if (dice.Mistake())
            {
                text.Append(dice.Pick(Wrong));
                continue;
            }

            var fitting = schema.Directives
                .Where(directive => directive.IsAllowedAt(location) && !IncrementalWriter.IsResponsibleFor(directive.Name))
                .Where(directive => directive.IsRepeatable || !written.Contains(directive.Name, StringComparer.Ordinal))
                .ToList();
            if (dice.Mistake())
            {
                fitting = [.. schema.Directives];
            }

            if (fitting.Count == 0)
            {
                return;
            }

            var chosen = dice.Pick(fitting);
            written.Add(chosen.Name);
            text.Append($" @{chosen.Name}").Append(Arguments(chosen.Arguments, literals));
        }
    }

    /// <summary>Arguments in parentheses, or nothing if none is written.</summary>
    public string Arguments(IReadOnlyList<InputValue> arguments, LiteralWriter literals)
    {
        var written = new List<string>();
        foreach (var argument in arguments)
        {
            if (argument.IsRequired ? !dice.Mistake() : dice.Chance(0.4))
            {
                written.Add($"{argument.Name}: {literals.Write(InputPlace.Of(argument))}");
            }
        }

        if (dice.Mistake())
        {
            written.Add(dice.Pick(["nothing: 1", "firs: 2", .. written]));
        }

        dice.Shuffle(written);
        return written.Count == 0 ? "" : $"({string.Join(", ", written)})";
    }
}
