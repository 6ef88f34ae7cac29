using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Execution;

/// <summary>An argument of a field and how its value is read (sec-Coercing-Field-Arguments).</summary>
public sealed class BoundArgument
{
    internal BoundArgument(InputValue definition, InputBinding binding) => (Definition, Binding) = (definition, binding);

    public InputValue Definition { get; }

    internal InputBinding Binding { get; }

    /// <summary>
    /// Reads a value that another engine has coerced already: JSON in which variables and defaults of input fields may be filled in or not.
    /// </summary>
    /// <param name="given">The value; null for an argument that is left out.</param>
    /// <param name="limits">Bounds of the value.</param>
    /// <param name="value">What the parameter receives.</param>
    /// <param name="problem">Why it could not be read, in a sentence for the client.</param>
    public bool TryRead(JsonElement? given, InputLimits limits, out object? value, [NotNullWhen(false)] out string? problem)
    {
        value = null;
        problem = given is { } text ? TextLength.ProblemIn(Definition, text, limits) : null;
        return problem is null
            && TryRead(given is { } json ? new InputNode(json) : null, new InputReading(VariableValues.None, limits), out value, out problem);
    }

    /// <summary>Reads what the document gives; null for an argument that is left out.</summary>
    internal bool TryRead(InputNode? written, InputReading reading, out object? value, [NotNullWhen(false)] out string? problem)
    {
        value = null;
        problem = null;
        if (written is not { } node || !reading.TryResolve(node, out var resolved))
        {
            if (Definition.DefaultValue is null)
            {
                problem = Definition.Type.IsNonNull
                    ? $"Argument \"{Definition.Name}\" of required type \"{Definition.Type}\" was not provided."
                    : null;
                return problem is null;
            }

            resolved = new InputNode(Definition.DefaultValue);
        }

        if (resolved.IsNull && Definition.Type.IsNonNull)
        {
            problem = $"Argument \"{Definition.Name}\" of non-null type \"{Definition.Type}\" must not be null.";
            return false;
        }

        if (Binding.TryReadBoxed(resolved, reading, out value))
        {
            return true;
        }

        problem = $"Argument \"{Definition.Name}\" has invalid value {resolved}. {reading.Problem}";
        return false;
    }
}
