using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A valid, immutable schema with the built-in scalars, directives and introspection types (sec-Schema).</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> typesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveType> directivesByName = new(StringComparer.Ordinal);
    private readonly AbstractTypeTable abstractTypes;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        QueryType = parts.QueryType ?? throw new UnreachableException("A valid schema has a query root.");
        MutationType = parts.MutationType;
        SubscriptionType = parts.SubscriptionType;
        AppliedDirectives = parts.AppliedDirectives;
        Types = parts.Types;
        Directives = parts.Directives;
        Syntax = parts.Syntax;
        foreach (var type in Types.AddRange(parts.UnusedScalars))
        {
            typesByName[type.Name] = type;
        }

        foreach (var directive in Directives)
        {
            directivesByName[directive.Name] = directive;
        }

        abstractTypes = new AbstractTypeTable(Types);
        MetaFields = new MetaFields(typesByName);
    }

    public string? Description { get; }

    public ObjectType QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    public ImmutableArray<AppliedDirective> AppliedDirectives { get; }

    /// <summary>The author's types in source order, then the built-in scalars that are used, then the introspection types.</summary>
    public ImmutableArray<NamedType> Types { get; }

    /// <summary>The author's directives in source order, then the built-in ones.</summary>
    public ImmutableArray<DirectiveType> Directives { get; }

    /// <summary><c>__typename</c>, <c>__schema</c> and <c>__type</c>: selectable without being listed in any type.</summary>
    public MetaFields MetaFields { get; }

    /// <summary>The root type of an operation; false if the schema does not have that kind of operation.</summary>
    public bool TryGetRootType(OperationType operation, [NotNullWhen(true)] out ObjectType? type)
    {
        type = operation switch
        {
            OperationType.Mutation => MutationType,
            OperationType.Subscription => SubscriptionType,
            _ => QueryType,
        };
        return type is not null;
    }

    /// <summary>A type by its name; the built-in scalars are found even if the schema does not use them.</summary>
    public bool TryGetType(string name, [NotNullWhen(true)] out NamedType? type) => typesByName.TryGetValue(name, out type);

    public bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveType? directive) =>
        directivesByName.TryGetValue(name, out directive);

    /// <summary>A field that a selection on the type may name, the meta fields among them.</summary>
    public bool TryGetField(CompositeType parent, string name, [NotNullWhen(true)] out OutputField? field)
    {
        if (name.StartsWith("__", StringComparison.Ordinal) && MetaFields.TryGet(name, isQueryRoot: parent == QueryType, out field))
        {
            return true;
        }

        field = null;
        return parent is FieldedType fielded && fielded.TryGetField(name, out field);
    }

    /// <summary>The object types a value of the type may have: the type itself, its members, or its implementations.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) => abstractTypes.PossibleTypes(type);

    /// <summary>The object types that implement an interface, in schema order.</summary>
    public ImmutableArray<ObjectType> ObjectImplementations(InterfaceType type) => abstractTypes.ObjectImplementations(type);

    /// <summary>The interfaces that implement an interface, in schema order.</summary>
    public ImmutableArray<InterfaceType> InterfaceImplementations(InterfaceType type) => abstractTypes.InterfaceImplementations(type);

    /// <summary>True if a value of the object type may stand where the composite type is expected.</summary>
    public bool IsPossibleType(CompositeType type, ObjectType candidate) => type == candidate || abstractTypes.IsSubType(type, candidate);

    /// <summary>True if one named type is an implementation or member of the other, abstract one.</summary>
    public bool IsSubType(CompositeType abstractType, NamedType maybeSubType) => abstractTypes.IsSubType(abstractType, maybeSubType);

    /// <summary>
    /// True if every value of one type is a value of the other: equal, covariant or less nullable (IsSubType of
    /// sec-Objects).
    /// </summary>
    public bool IsSubTypeOf(SchemaType maybeSubType, SchemaType superType) => abstractTypes.IsSubTypeOf(maybeSubType, superType);

    /// <summary>The definitions and extensions the schema was built from.</summary>
    internal ImmutableArray<Definition> Syntax { get; }

    /// <summary>True if some object type is possible for both.</summary>
    public bool Overlap(CompositeType first, CompositeType second) => abstractTypes.Overlap(first, second);
}

/// <summary>What a schema is made of, before it is one; only a refused schema has no query root.</summary>
internal sealed record SchemaParts(
    string? Description,
    ObjectType? QueryType,
    ObjectType? MutationType,
    ObjectType? SubscriptionType,
    ImmutableArray<AppliedDirective> AppliedDirectives,
    ImmutableArray<NamedType> Types,
    ImmutableArray<DirectiveType> Directives,
    ImmutableArray<NamedType> UnusedScalars,
    ImmutableArray<Definition> Syntax);
