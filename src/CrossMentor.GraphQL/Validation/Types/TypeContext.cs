using System.Collections.Immutable;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation.Sdl;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>The assembled types of a schema that may yet be refused.</summary>
internal sealed class TypeContext(SdlContext sdl, SchemaParts parts)
{
    /// <summary>Where rules report.</summary>
    public SdlContext Sdl { get; } = sdl;

    public SchemaParts Parts { get; } = parts;

    /// <summary>The author's own types: what the engine adds needs no check.</summary>
    public ImmutableArray<NamedType> Types { get; } = [.. parts.Types.Where(type => !type.IsBuiltIn)];

    /// <summary>The author's own directives.</summary>
    public ImmutableArray<DirectiveType> Directives { get; } = [.. parts.Directives.Where(directive => !directive.IsBuiltIn)];

    public AbstractTypeTable AbstractTypes { get; } = new(parts.Types);

    /// <summary>Every argument and input field the author wrote.</summary>
    public IEnumerable<InputValue> AllInputValues() => Directives.SelectMany(directive => directive.Arguments)
        .Concat(Types.OfType<FieldedType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments))
        .Concat(Types.OfType<InputObjectType>().SelectMany(type => type.Fields));
}
