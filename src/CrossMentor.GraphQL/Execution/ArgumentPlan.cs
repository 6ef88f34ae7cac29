using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Coercion;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The parameters of a resolver besides its parents and its token, in one plan: constants made once, the rest made for each request.</summary>
internal sealed class ArgumentPlan(object?[] constants, RequestParameter[] parameters)
{
    public static ArgumentPlan None { get; } = new([], []);

    /// <summary>False if an argument could not be coerced; the problem is a sentence for the client (sec-Coercing-Field-Arguments).</summary>
    public bool TryPrepare(OperationRun run, out object?[] values, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        values = constants;
        if (parameters.Length == 0)
        {
            return true;
        }

        values = [.. constants];
        foreach (var parameter in parameters)
        {
            if (!parameter.TryMake(run, out values[parameter.Index], out problem))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A parameter whose value depends on the request.</summary>
internal abstract class RequestParameter(int index)
{
    public int Index => index;

    public abstract bool TryMake(OperationRun run, out object? value, [NotNullWhen(false)] out string? problem);
}

/// <summary>A service of the request.</summary>
internal sealed class ServiceParameter(int index, Type type) : RequestParameter(index)
{
    public override bool TryMake(OperationRun run, out object? value, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        value = type == typeof(IServiceProvider) ? run.Services : run.Services.GetService(type)
            ?? throw new InvalidOperationException($"The services of the request have no {type}.");
        return true;
    }
}

/// <summary>The schema fields selected below.</summary>
internal sealed class SelectionParameter(int index, SelectionPaths paths) : RequestParameter(index)
{
    public override bool TryMake(OperationRun run, out object? value, [NotNullWhen(false)] out string? problem)
    {
        problem = null;
        value = paths.For(run);
        return true;
    }
}

/// <summary>An argument of the field that uses variables, or that only execution may refuse.</summary>
internal sealed class VariableParameter(int index, BoundArgument argument, InputNode? literal) : RequestParameter(index)
{
    public override bool TryMake(OperationRun run, out object? value, [NotNullWhen(false)] out string? problem)
    {
        var reading = new InputReading(run.Variables, run.InputLimits);
        return argument.TryRead(literal, reading, out value, out problem);
    }
}
