using System.Globalization;
using System.Text;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>Writes <c>@defer</c> and <c>@stream</c>, with labels that no other has.</summary>
internal sealed class IncrementalWriter(Schema schema, Dice dice, double frequency)
{
    private int labels;

    /// <summary>True for the directives that are written here and nowhere else.</summary>
    public static bool IsResponsibleFor(string directive) => directive is "defer" or "stream";

    public void WriteDefer(StringBuilder text, Func<IReadOnlyList<InputValue>, string> arguments) => text.Append(Write("defer", arguments));

    public string Stream(Func<IReadOnlyList<InputValue>, string> arguments) => Write("stream", arguments);

    private string Write(string name, Func<IReadOnlyList<InputValue>, string> arguments)
    {
        if (frequency <= 0 || !dice.Chance(frequency) || !schema.TryGetDirective(name, out var directive))
        {
            return "";
        }

        // Mostly on: what is turned off is executed as if nothing were written.
        var isCertain = dice.Chance(0.8);
        var written = arguments([.. directive.Arguments.Where(argument => argument.Name == "initialCount" || (argument.Name == "if" && !isCertain))]);
        if (dice.Chance(0.4))
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"label: \"l{++labels}\"");
            written = written.Length == 0 ? $"({label})" : $"{written[..^1]}, {label})";
        }

        return $" @{name}{written}";
    }
}
