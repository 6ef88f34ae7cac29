using System.Linq.Expressions;
using System.Reflection;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Binding;

/// <summary>Decides how input types of the schema become CLR types, each pair once.</summary>
internal sealed class InputBinder
{
    private readonly ClrTypeTable clrTypes;
    private readonly ScalarTable scalars;
    private readonly BindingProblems problems;
    private readonly InputMapBinder maps;
    private readonly Dictionary<(SchemaType Type, Type ClrType), InputBinding?> bindings = [];
    private readonly Dictionary<(InputObjectType Type, Type ClrType), object> constructions = [];

    public InputBinder(ClrTypeTable clrTypes, ScalarTable scalars, BindingProblems problems)
    {
        (this.clrTypes, this.scalars, this.problems) = (clrTypes, scalars, problems);
        maps = new InputMapBinder(this, clrTypes, scalars, problems);
    }

    /// <summary>The binding, or null if the two types do not fit; the problem is then reported.</summary>
    public InputBinding? Bind(SchemaType type, Type clrType, string place)
    {
        if (bindings.TryGetValue((type, clrType), out var known))
        {
            return known;
        }

        var binding = Make(type, clrType, place);
        bindings[(type, clrType)] = binding;
        return binding;
    }

    private InputBinding? Make(SchemaType type, Type clrType, string place)
    {
        if (clrType.IsValueType && !ClrShapes.IsNullableValue(clrType) && !type.IsNonNull)
        {
            problems.Add(place, $"{type} may be null, but {ClrShapes.Show(clrType)} cannot; use {ClrShapes.Show(clrType)}?");
            return null;
        }

        if (Nullable.GetUnderlyingType(clrType) is { } underlying)
        {
            var inner = Bind(type.Nullable.AsNonNull(), underlying, place);
            return inner is null ? null : Generic.Create<InputBinding>(typeof(NullableInput<>), [underlying], type, inner);
        }

        return type.Nullable switch
        {
            ListType list => MakeList(type, list, clrType, place),
            InputObjectType input => MakeObject(type, input, clrType, place),
            EnumType enumeration => MakeEnum(type, enumeration, clrType, place),
            _ => MakeScalar(type, clrType, place),
        };
    }

    private InputBinding? MakeScalar(SchemaType type, Type clrType, string place)
    {
        if (scalars.Find(type.Named.Name, clrType) is { } codec)
        {
            return Generic.Create<InputBinding>(typeof(ScalarInputBinding<>), [clrType], type, codec);
        }

        problems.Add(place, $"no codec reads {type.Named} into {ClrShapes.Show(clrType)}");
        return null;
    }

    private InputBinding? MakeEnum(SchemaType type, EnumType enumeration, Type clrType, string place)
    {
        if (clrTypes.IsNamedAfter(clrType, enumeration.Name) && clrType.IsEnum)
        {
            var codec = scalars.Find(enumeration, clrType);
            return codec is null ? null : Generic.Create<InputBinding>(typeof(EnumInputBinding<>), [clrType], type, codec);
        }

        problems.Add(place, $"expects a CLR enum {enumeration.Name}, not {ClrShapes.Show(clrType)}");
        return null;
    }

    private InputBinding? MakeList(SchemaType type, ListType list, Type clrType, string place)
    {
        if (ClrShapes.ItemOf(clrType) is not { } itemType
            || !(clrType.IsAssignableFrom(itemType.MakeArrayType()) || clrType == typeof(List<>).MakeGenericType(itemType)))
        {
            problems.Add(place, $"expects a list for {type}, such as IReadOnlyList<T> or T[], not {ClrShapes.Show(clrType)}");
            return null;
        }

        var item = Bind(list.Item, itemType, place);
        return item is null ? null : Generic.Call<InputBinding>(typeof(InputBinder), nameof(ListOf), [clrType, itemType], type, item);
    }

    private static ListInput<TList, TItem> ListOf<TList, TItem>(SchemaType type, InputBinding<TItem> item) =>
        typeof(TList) == typeof(List<TItem>)
            ? new(type, item, items => (TList)(object)new List<TItem>(items))
            : new(type, item, items => (TList)(object)items);

    private InputBinding? MakeObject(SchemaType type, InputObjectType input, Type clrType, string place)
    {
        if (clrType == typeof(IReadOnlyDictionary<string, object?>)
            || (clrTypes.IsNamedAfter(clrType, input.Name) && clrType.GetConstructor([typeof(IReadOnlyDictionary<string, object?>)]) is not null))
        {
            return maps.Make(type, input, clrType);
        }

        if (!clrTypes.IsNamedAfter(clrType, input.Name) || !clrType.IsClass || clrType.IsAbstract)
        {
            problems.Add(place, $"expects a class or record {input.Name}, not {ClrShapes.Show(clrType)}");
            return null;
        }

        if (!constructions.TryGetValue((input, clrType), out var construction))
        {
            construction = Generic.Create<object>(typeof(ObjectInputConstruction<>), [clrType]);

            // Known before it is complete: the fields of an input object may be of its own type.
            constructions[(input, clrType)] = construction;
            Generic.Call<object?>(typeof(InputBinder), nameof(Construct), [clrType], this, input, construction);
        }

        return Generic.Create<InputBinding>(typeof(ObjectInput<>), [clrType], type, construction);
    }

    private static object? Construct<T>(InputBinder binder, InputObjectType input, ObjectInputConstruction<T> construction)
    {
        var constructor = binder.ConstructorOf(input, typeof(T));
        if (constructor is null)
        {
            return null;
        }

        var values = Expression.Parameter(typeof(object[]), "values");
        var fields = new List<BoundInputField>();
        var arguments = new Dictionary<string, Expression>(StringComparer.OrdinalIgnoreCase);
        var instance = Expression.Variable(typeof(T), "instance");
        var assignments = new List<Expression>();
        foreach (var field in input.Fields)
        {
            binder.AddField<T>(input, field, constructor, values, fields, arguments, instance, assignments);
        }

        var parameters = constructor.GetParameters().Select(parameter => arguments.GetValueOrDefault(parameter.Name!) ?? Absent(parameter));
        var body = Expression.Block(
            [instance], [Expression.Assign(instance, Expression.New(constructor, parameters)), .. assignments, instance]);
        construction.Fields = [.. fields];
        construction.Create = Expression.Lambda<Func<object?[], T>>(body, values).Compile();
        return null;
    }

    private void AddField<T>(
        InputObjectType input,
        InputValue field,
        ConstructorInfo constructor,
        ParameterExpression values,
        List<BoundInputField> fields,
        Dictionary<string, Expression> arguments,
        ParameterExpression instance,
        List<Expression> assignments)
    {
        var place = $"{input.Name}.{field.Name}";
        var parameter = constructor.GetParameters().FirstOrDefault(parameter => Matches(parameter, field));
        var property = parameter is null ? ClrTypeTable.PropertyOf(typeof(T), field.Name) : null;
        if (parameter is null && property?.SetMethod is not { IsPublic: true })
        {
            problems.Add(place, $"{ClrShapes.Show(typeof(T))} has no constructor parameter or settable property of this name");
            return;
        }

        var clrType = parameter?.ParameterType ?? property!.PropertyType;
        if (input.IsOneOf && clrType.IsValueType && !ClrShapes.IsNullableValue(clrType))
        {
            problems.Add(place, $"is one of several, so {ClrShapes.Show(clrType)} must be nullable");
            return;
        }

        if (Bind(field.Type, clrType, place) is not { } binding)
        {
            return;
        }

        CheckDefault(field, binding, place);
        var value = Expression.ArrayIndex(values, Expression.Constant(fields.Count));
        var isAbsent = Expression.ReferenceEqual(value, Expression.Constant(AbsentInput.Value, typeof(object)));
        fields.Add(new BoundInputField(field, binding));
        if (parameter is not null)
        {
            arguments[parameter.Name!] = Expression.Condition(isAbsent, Absent(parameter), Expression.Convert(value, clrType));
        }
        else
        {
            assignments.Add(Expression.IfThen(
                Expression.Not(isAbsent), Expression.Assign(Expression.Property(instance, property!), Expression.Convert(value, clrType))));
        }
    }

    /// <summary>What a constructor gets for a field that was left out: its own default if it has one.</summary>
    private static Expression Absent(ParameterInfo parameter) => parameter is { HasDefaultValue: true, DefaultValue: not null }
        ? Expression.Convert(Expression.Constant(parameter.DefaultValue), parameter.ParameterType)
        : Expression.Default(parameter.ParameterType);

    private static bool Matches(ParameterInfo parameter, InputValue field) =>
        string.Equals(parameter.Name, field.Name, StringComparison.OrdinalIgnoreCase);

    private ConstructorInfo? ConstructorOf(InputObjectType input, Type clrType)
    {
        var constructors = clrType.GetConstructors()
            .Where(constructor => constructor.GetParameters().All(parameter =>
                parameter.HasDefaultValue || input.Fields.Any(field => Matches(parameter, field))))
            .OrderByDescending(constructor => constructor.GetParameters().Length)
            .ToArray();
        if (constructors.Length == 0)
        {
            problems.Add(input.Name, $"{ClrShapes.Show(clrType)} has no public constructor whose parameters are all fields of the input");
        }

        return constructors.FirstOrDefault();
    }

    private void CheckDefault(InputValue field, InputBinding binding, string place)
    {
        var reading = new InputReading(VariableValues.None, InputLimits.Unlimited);
        if (field.DefaultValue is { } value && !IsUnderConstruction(field) && !binding.TryReadBoxed(new InputNode(value), reading, out _))
        {
            problems.Add(place, $"its default {value} cannot be read: {reading.Problem}");
        }
    }

    /// <summary>Input objects may still lack their fields here, so their defaults are read when they are first needed.</summary>
    private static bool IsUnderConstruction(InputValue field) => field.Type.Named is InputObjectType;
}
