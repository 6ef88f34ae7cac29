using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>The variables of a document: one name has one type in all its operations.</summary>
internal sealed class VariablePool
{
    private readonly Dice dice;
    private readonly double frequency;
    private readonly LiteralWriter defaults;
    private readonly Dictionary<string, GeneratedVariable> variables = new(StringComparer.Ordinal);

    public VariablePool(Dice dice, double frequency)
    {
        (this.dice, this.frequency) = (dice, frequency);
        defaults = new LiteralWriter(dice, _ => null);
    }

    public GeneratedVariable this[string name] => variables[name];

    public IReadOnlyCollection<string> Names => variables.Keys;

    /// <summary>A variable for the place, old or new; null if a literal is to stand there.</summary>
    public GeneratedVariable? For(InputPlace place)
    {
        if (!dice.Chance(frequency))
        {
            return null;
        }

        var fitting = variables.Values.Where(variable => Fits(variable, place)).ToList();
        if (fitting.Count > 0 && dice.Chance(0.4))
        {
            return dice.Pick(fitting);
        }

        return variables.Count > 0 && dice.Mistake() ? dice.Pick([.. variables.Values]) : Add(place);
    }

    /// <summary>A variable that nothing asked for.</summary>
    public GeneratedVariable Add(InputPlace place)
    {
        var needsValue = place.Type.IsNonNull && !place.HasDefault;

        // A nullable variable with a default may stand in a non-null place, but not in a choice.
        var isNonNull = place.MustNotBeNull || (needsValue ? dice.Chance(0.7) : dice.Chance(0.3));
        var needsDefault = needsValue && !isNonNull && !dice.Mistake();
        var value = needsDefault || dice.Chance(0.3)
            ? defaults.Write(new InputPlace(place.Type.Nullable, MustNotBeNull: needsDefault || isNonNull))
            : null;
        var variable = new GeneratedVariable($"v{variables.Count + 1}", place.Type.Nullable, isNonNull, value);
        variables.Add(variable.Name, variable);
        return variable;
    }

    private static bool Fits(GeneratedVariable variable, InputPlace place) =>
        variable.Type == place.Type.Nullable
        && (variable.IsNonNull || !(place.MustNotBeNull || place.Type.IsNonNull) || (place is { HasDefault: true, MustNotBeNull: false }));
}
