using System.Reflection;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Decides what each parameter of a resolver method receives.</summary>
internal sealed class ParameterBinder(
    Schema schema, InputBinder inputs, Func<Type, bool> isService, BindingProblems problems)
{
    private const string Selection = "selection";

    /// <summary>The parameters but the cancellation token, in order; null if one of them fits nothing.</summary>
    public BoundParameter[]? Bind(ResolverMethod method, OutputField field, string coordinate)
    {
        var bound = new List<BoundParameter?>();
        foreach (var parameter in method.Parameters.Where(parameter => parameter.ParameterType != typeof(CancellationToken)))
        {
            bound.Add(Bind(method, parameter, field, coordinate));
        }

        foreach (var argument in field.Arguments)
        {
            if (!Array.Exists(method.Parameters, parameter => parameter.Name == argument.Name))
            {
                problems.Add(coordinate, $"its argument {argument.Name} is taken by no parameter of {method.Place}");
            }
        }

        return bound.Contains(null) ? null : [.. bound.OfType<BoundParameter>()];
    }

    private BoundParameter? Bind(ResolverMethod method, ParameterInfo parameter, OutputField field, string coordinate)
    {
        if (field.TryGetArgument(parameter.Name!, out var argument))
        {
            return BindArgument(parameter.ParameterType, argument, $"{coordinate}({argument.Name}:)");
        }

        if (parameter.Name == Selection && parameter.ParameterType == typeof(IReadOnlySet<string>))
        {
            return new BoundParameter.OfSelection();
        }

        if (parameter.ParameterType == typeof(Schema))
        {
            return new BoundParameter.OfConstant(schema);
        }

        if (parameter.ParameterType == typeof(IServiceProvider) || isService(parameter.ParameterType))
        {
            return new BoundParameter.OfService(parameter.ParameterType);
        }

        problems.Add(method.Place, $"its parameter {parameter.Name} is no argument of {coordinate}, and {ClrShapes.Show(parameter.ParameterType)} is no service");
        return null;
    }

    private BoundParameter.OfArgument? BindArgument(Type clrType, InputValue argument, string place)
    {
        if (inputs.Bind(argument.Type, clrType, place) is not { } binding)
        {
            return null;
        }

        var reading = new InputReading(VariableValues.None, InputLimits.Unlimited);
        if (argument.DefaultValue is { } value && !binding.TryReadBoxed(new InputNode(value), reading, out _))
        {
            problems.Add(place, $"its default {value} cannot be read: {reading.Problem}");
        }

        return new BoundParameter.OfArgument(new BoundArgument(argument, binding));
    }
}
