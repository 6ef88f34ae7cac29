using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>One walk over an input value: the variables it may meet, and the first problem it found, with its place inside the value.</summary>
internal sealed class InputReading(VariableValues variables, InputLimits limits)
{
    private readonly List<PathSegment> path = [];

    public InputLimits Limits => limits;

    /// <summary>Null until something could not be read.</summary>
    public string? Problem { get; private set; }

    /// <summary>Replaces a variable by its value; false if the variable is absent.</summary>
    public bool TryResolve(in InputNode node, out InputNode resolved)
    {
        if (node.Literal is Variable variable)
        {
            return variables.TryGet(variable.Name, out resolved);
        }

        resolved = node;
        return true;
    }

    public void Enter(in PathSegment segment) => path.Add(segment);

    public void Leave() => path.RemoveAt(path.Count - 1);

    public bool Fail(string problem)
    {
        Problem ??= path.Count == 0 ? problem : $"At \"{InputPath.Show(path)}\": {problem}";
        return false;
    }
}
