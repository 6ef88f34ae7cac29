using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation.Sdl;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>Turns definitions, whose names are known to be unique and to exist, into linked types.</summary>
/// <remarks>Names come first and contents second, because types refer to each other in circles.</remarks>
internal sealed class SchemaAssembler
{
    private readonly SdlContext context;
    private readonly List<NamedType> types = [];
    private readonly Dictionary<string, NamedType> typesByName = new(StringComparer.Ordinal);
    private readonly List<DirectiveType> directives = [];
    private readonly Dictionary<string, DirectiveType> directivesByName = new(StringComparer.Ordinal);
    private readonly HashSet<ScalarType> usedScalars = [];

    public SchemaAssembler(SdlContext context) => this.context = context;

    /// <summary>The parts of the schema; what is of the wrong kind is reported and left out.</summary>
    public SchemaParts Assemble()
    {
        DeclareNames(context.Definitions, isBuiltIn: false);
        DeclareNames(BuiltIns.Document.Definitions, isBuiltIn: true);
        context.Directives = directivesByName;

        // The default reason of @deprecated must be known before anything is deprecated, be it an argument of another directive.
        foreach (var directive in directives.OrderBy(directive => directive.Name != "deprecated"))
        {
            directive.Arguments = CreateInputValues(directive.Syntax!.Arguments);
        }

        foreach (var type in types)
        {
            Fill(type);
        }

        return CreateParts();
    }

    private static string? DeprecationReason(ImmutableArray<AppliedDirective> applied) => TextArgument(applied, "deprecated", "reason");

    private static string? TextArgument(ImmutableArray<AppliedDirective> applied, string directive, string argument)
    {
        foreach (var candidate in applied)
        {
            if (candidate.Name == directive)
            {
                return candidate.TryGetValue(argument, out var value) && value is StringValue text ? text.Text : null;
            }
        }

        return null;
    }

    private void DeclareNames(IReadOnlyList<Definition> list, bool isBuiltIn)
    {
        foreach (var definition in list)
        {
            if (definition is TypeDefinition { IsExtension: false } type)
            {
                var declared = CreateType(type, isBuiltIn);
                types.Add(declared);
                typesByName[declared.Name] = declared;
            }
            else if (definition is DirectiveDefinition directive && !directivesByName.ContainsKey(directive.Name))
            {
                var declared = new DirectiveType(directive.Name, directive.IsRepeatable, directive.Locations)
                {
                    Description = directive.Description?.Text,
                    IsBuiltIn = isBuiltIn,
                    Syntax = directive,
                };
                directives.Add(declared);
                directivesByName[declared.Name] = declared;
            }
        }

        foreach (var extension in list.OfType<TypeDefinition>().Where(candidate => candidate.IsExtension))
        {
            var extended = typesByName[extension.Name];
            extended.Syntax = extended.Syntax.Add(extension);
        }
    }

    private static NamedType CreateType(TypeDefinition definition, bool isBuiltIn)
    {
        NamedType type = definition switch
        {
            ScalarTypeDefinition => new ScalarType(definition.Name) { IsBuiltIn = isBuiltIn },
            ObjectTypeDefinition => new ObjectType(definition.Name) { IsBuiltIn = isBuiltIn },
            InterfaceTypeDefinition => new InterfaceType(definition.Name) { IsBuiltIn = isBuiltIn },
            UnionTypeDefinition => new UnionType(definition.Name) { IsBuiltIn = isBuiltIn },
            EnumTypeDefinition => new EnumType(definition.Name) { IsBuiltIn = isBuiltIn },
            _ => new InputObjectType(definition.Name) { IsBuiltIn = isBuiltIn },
        };
        type.Description = definition.Description?.Text;
        type.Syntax = [definition];
        return type;
    }

    private void Fill(NamedType type)
    {
        type.AppliedDirectives = Apply(type.Syntax.SelectMany(part => part.Directives));
        switch (type)
        {
            case ScalarType scalar:
                scalar.SpecifiedByUrl = TextArgument(type.AppliedDirectives, "specifiedBy", "url");
                break;
            case FieldedType fielded:
                var parts = type.Syntax.OfType<FieldedTypeDefinition>().ToArray();
                fielded.Interfaces = [.. Resolve<InterfaceType>(
                    parts.SelectMany(part => part.Interfaces),
                    other => $"Type {type} must only implement Interface types, it cannot implement {other}.")];
                fielded.SetFields([.. parts.SelectMany(part => part.Fields).Select(CreateField)]);
                break;
            case UnionType union:
                union.Members = [.. Resolve<ObjectType>(
                    type.Syntax.OfType<UnionTypeDefinition>().SelectMany(part => part.Members),
                    other => $"Union type {type} can only include Object types, it cannot include {other}.")];
                break;
            case EnumType enumType:
                enumType.SetValues([.. type.Syntax.OfType<EnumTypeDefinition>().SelectMany(part => part.Values).Select(CreateEnumValue)]);
                break;
            case InputObjectType input:
                input.IsOneOf = type.AppliedDirectives.Any(directive => directive.Name == "oneOf");
                input.SetFields(CreateInputValues(type.Syntax.OfType<InputObjectTypeDefinition>().SelectMany(part => part.Fields)));
                break;
        }
    }

    private OutputField CreateField(FieldDefinition definition)
    {
        var applied = Apply(definition.Directives);
        return new OutputField(definition.Name, Resolve(definition.Type), CreateInputValues(definition.Arguments))
        {
            Description = definition.Description?.Text,
            AppliedDirectives = applied,
            DeprecationReason = DeprecationReason(applied),
            Syntax = definition,
        };
    }

    private ImmutableArray<InputValue> CreateInputValues(IEnumerable<InputValueDefinition> values) =>
        [.. values.Select(CreateInputValue)];

    private InputValue CreateInputValue(InputValueDefinition definition)
    {
        var applied = Apply(definition.Directives);
        return new InputValue(definition.Name, Resolve(definition.Type), definition.DefaultValue)
        {
            Description = definition.Description?.Text,
            AppliedDirectives = applied,
            DeprecationReason = DeprecationReason(applied),
            Syntax = definition,
        };
    }

    private EnumTypeValue CreateEnumValue(EnumValueDefinition definition)
    {
        var applied = Apply(definition.Directives);
        return new EnumTypeValue(definition.Name)
        {
            Description = definition.Description?.Text,
            AppliedDirectives = applied,
            DeprecationReason = DeprecationReason(applied),
            Syntax = definition,
        };
    }

    private ImmutableArray<AppliedDirective> Apply(IEnumerable<Directive> syntax) =>
        [.. syntax.Where(directive => directivesByName.ContainsKey(directive.Name))
            .Select(directive => new AppliedDirective(directivesByName[directive.Name], directive))];

    private SchemaType Resolve(TypeReference reference)
    {
        switch (reference)
        {
            case ListTypeReference list:
                return Resolve(list.Item).AsList();
            case NonNullTypeReference nonNull:
                return Resolve(nonNull.Inner).AsNonNull();
            default:
                var type = typesByName[reference.Named.Name];
                if (type is ScalarType scalar)
                {
                    usedScalars.Add(scalar);
                }

                return type;
        }
    }

    private IEnumerable<T> Resolve<T>(IEnumerable<NamedTypeReference> references, Func<NamedType, string> describeProblem)
        where T : NamedType
    {
        foreach (var reference in references)
        {
            if (typesByName[reference.Name] is T type)
            {
                yield return type;
            }
            else
            {
                context.Report(describeProblem(typesByName[reference.Name]), reference.Location);
            }
        }
    }

    private SchemaParts CreateParts()
    {
        var schemas = context.Definitions.OfType<SchemaDefinition>().OrderBy(schema => schema.IsExtension).ToArray();
        var definition = schemas.FirstOrDefault(schema => !schema.IsExtension);
        var roots = schemas.SelectMany(schema => schema.OperationTypes).ToArray();

        // A built-in scalar that nothing refers to is no part of the schema (sec-Scalars.Built-in-Scalars).
        return new SchemaParts(
            definition?.Description?.Text,
            RootType(OperationType.Query, roots, hasDefinition: definition is not null),
            RootType(OperationType.Mutation, roots, hasDefinition: definition is not null),
            RootType(OperationType.Subscription, roots, hasDefinition: definition is not null),
            Apply(schemas.SelectMany(schema => schema.Directives)),
            [.. types.Where(type => type is not ScalarType { IsBuiltIn: true } scalar || usedScalars.Contains(scalar))],
            [.. directives],
            [.. types.OfType<ScalarType>().Where(scalar => scalar.IsBuiltIn && !usedScalars.Contains(scalar))],
            [.. context.Definitions]);
    }

    private ObjectType? RootType(OperationType operation, RootOperationTypeDefinition[] roots, bool hasDefinition)
    {
        var root = Array.Find(roots, candidate => candidate.Operation == operation);
        var type = root is null
            ? hasDefinition ? null : typesByName.GetValueOrDefault(operation.ToString())
            : typesByName[root.Type.Name];
        if (type is ObjectType objectType)
        {
            return objectType;
        }

        if (type is null)
        {
            if (operation == OperationType.Query)
            {
                var definition = context.Definitions.OfType<SchemaDefinition>().FirstOrDefault();
                context.Report("Query root type must be provided.", definition is null ? [] : [definition.Location]);
            }

            return null;
        }

        context.Report(
            operation == OperationType.Query
                ? $"Query root type must be Object type, it cannot be {type}."
                : $"{operation} root type must be Object type if provided, it cannot be {type}.",
            root?.Type.Location ?? type.Syntax[0].Location);
        return null;
    }
}
