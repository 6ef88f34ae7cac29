using System.Reflection;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.GraphQL.Binding;

/// <summary>What a schema is bound to: functions, CLR types, scalars and guards.</summary>
public sealed class BindingOptions
{
    /// <summary>The public static classes whose public methods are the resolvers. Every method must belong to a field.</summary>
    public IList<Type> ResolverClasses { get; } = [];

    /// <summary>Where CLR types are looked for by the names of the schema's types.</summary>
    public IList<Assembly> ModelAssemblies { get; } = [];

    /// <summary>CLR types whose names differ from the schema's, or that several assemblies have, by the name of the schema's type.</summary>
    public IDictionary<string, Type> TypeMap { get; } = new Dictionary<string, Type>(StringComparer.Ordinal);

    /// <summary>Codecs of custom scalars, and further CLR types of the built-in ones. The first codec of a scalar also checks its variables.</summary>
    public IList<ScalarCodec> Scalars { get; } = [];

    /// <summary>Codecs for families of CLR types, asked when no registered codec fits.</summary>
    public IList<IScalarCodecSource> ScalarSources { get; } = [];

    /// <summary>The guards, by the directive that calls for them.</summary>
    public IList<GuardRegistration> Guards { get; } = [];

    /// <summary>Says which types the requests' service provider serves.</summary>
    public Func<Type, bool> IsService { get; set; } = _ => false;

    /// <summary>Whether clients may ask for <c>__schema</c> and <c>__type</c>.</summary>
    public bool AllowsIntrospection { get; set; } = true;
}

/// <summary>Which guard a directive of the schema calls for.</summary>
/// <param name="Directive">The directive's name, without the at sign.</param>
/// <param name="Guard">Who decides.</param>
/// <param name="Targets">Where the directive is obeyed; elsewhere it is documentation only.</param>
public sealed record GuardRegistration(string Directive, IFieldGuard Guard, GuardTargets Targets = GuardTargets.Fields);

/// <summary>Where a guarding directive is obeyed.</summary>
[Flags]
public enum GuardTargets
{
    /// <summary>On fields: a hidden field is null.</summary>
    Fields = 1,

    /// <summary>On object types: a hidden object is null wherever it would appear.</summary>
    Objects = 2,
}
