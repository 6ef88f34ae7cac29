using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;
using CrossMentor.GraphQL.Validation;

namespace CrossMentor.GraphQL.Execution;

/// <summary>A plan, or why there is none.</summary>
internal readonly record struct PreparedOperation(OperationPlan? Plan, OperationOutcome Status, ImmutableArray<GraphQLError> Errors)
{
    [MemberNotNullWhen(true, nameof(Plan))]
    public bool IsReady => Plan is not null;

    public static PreparedOperation Refuse(params ImmutableArray<GraphQLError> errors) => new(null, OperationOutcome.Refused, errors);
}

/// <summary>Makes a plan of a document: parse, limit, validate, choose the operation, compile.</summary>
internal sealed class OperationPreparation(ExecutableSchema schema, OperationLimits limits, bool suggests = true, int? writerAfter = null)
{
    private readonly CostModel costs = new(schema.Schema);
    private readonly ValidationOptions validation = new() { ScalarLiterals = schema.CheckLiteral, Suggests = suggests };

    public PreparedOperation Prepare(string text, string? operationName)
    {
        if (!TryRead(text, out var document, out var refused))
        {
            return refused;
        }

        return TryChoose(document, operationName, out var operation, out var problem)
            ? Compile(document, operation)
            : PreparedOperation.Refuse(problem);
    }

    /// <summary>Prepares each operation of a document, by its name; one entry without a name if the document itself is refused.</summary>
    public IReadOnlyList<(string? Name, PreparedOperation Prepared)> PrepareAll(string text) =>
        TryRead(text, out var document, out var refused)
            ? [.. document.Definitions.OfType<OperationDefinition>().Select(operation => (operation.Name, Compile(document, operation)))]
            : [(null, refused)];

    /// <summary>Parses, limits and validates.</summary>
    private bool TryRead(string text, [NotNullWhen(true)] out Document? document, out PreparedOperation refused)
    {
        refused = default;
        document = null;
        var parsed = Parser.Parse(text, limits.Text);
        if (!parsed.IsValid)
        {
            refused = new PreparedOperation(null, OperationOutcome.SyntaxError, [parsed.Error]);
            return false;
        }

        if (DocumentLimits.CheckSize(parsed.Document, limits) is { } size)
        {
            refused = PreparedOperation.Refuse(size);
            return false;
        }

        var errors = Validator.Validate(schema.Schema, parsed.Document, validation);
        if (!errors.IsEmpty)
        {
            refused = PreparedOperation.Refuse(errors);
            return false;
        }

        document = parsed.Document;
        return true;
    }

    /// <summary>Finds the operation to execute (sec-Executing-Requests, GetOperation).</summary>
    private static bool TryChoose(
        Document document,
        string? name,
        [NotNullWhen(true)] out OperationDefinition? operation,
        [NotNullWhen(false)] out GraphQLError? problem)
    {
        problem = null;
        operation = null;
        foreach (var candidate in document.Definitions.OfType<OperationDefinition>())
        {
            if (name is null && operation is not null)
            {
                problem = new GraphQLError("Must provide operation name if query contains multiple operations.");
                return false;
            }

            if (name is null || candidate.Name == name)
            {
                operation = candidate;
            }
        }

        problem = operation is null
            ? new GraphQLError(name is null ? "Must provide an operation." : $"Unknown operation named \"{name}\".")
            : null;
        return operation is not null;
    }

    private PreparedOperation Compile(Document document, OperationDefinition operation)
    {
        var fragments = document.Definitions.OfType<FragmentDefinition>().ToDictionary(fragment => fragment.Name, StringComparer.Ordinal);
        if (DocumentLimits.CheckOperation(operation, fragments, limits) is { } exceeded)
        {
            return PreparedOperation.Refuse(exceeded);
        }

        var variables = operation.Variables.Select(variable => new VariableDeclaration(variable, TypeOf(variable.Type))).ToArray();
        var names = Array.ConvertAll(variables, variable => variable.Definition.Name);
        var compiler = new PlanCompiler(schema.Schema, costs, fragments, names, limits, writerAfter);
        var root = schema.Root(operation.Operation).Compile(compiler, [new SelectionPart(operation.SelectionSet, ConditionChain.Always)]);
        if (compiler.IsTooLarge)
        {
            return PreparedOperation.Refuse(DocumentLimits.Exceeded("fields", limits.MaxPlanFields));
        }

        variables = Array.ConvertAll(
            variables, variable => variable with { MaxTextBytes = compiler.Texts.Of(variable.Definition.Name) });
        Array.ForEach(variables, compiler.Texts.VisitDefault);
        if (compiler.Texts.Problem is { } tooLong)
        {
            return PreparedOperation.Refuse(tooLong);
        }

        var introspection = IntrospectionRefusal(root);
        if (!schema.AllowsIntrospection && introspection is not null)
        {
            return PreparedOperation.Refuse(introspection);
        }

        var cost = PlanPricing.Of(root);
        var plan = new OperationPlan(operation, root, compiler.Conditions, compiler.OrderCount, cost, variables, limits.Input)
        {
            IntrospectionRefusal = introspection,
            Incremental = IncrementalPlansOf(operation, fragments, variables, cost),
        };
        return new PreparedOperation(plan, OperationOutcome.Succeeded, []);
    }

    private GraphQLError? IntrospectionRefusal(ObjectPlan root) => IntrospectionField(root) is { } introspection
        ? new GraphQLError(
            $"GraphQL introspection is not allowed, but the document contains {introspection.Field.Name}.",
            [introspection.Location],
            extensions: new Dictionary<string, object?> { ["code"] = "INTROSPECTION_DISABLED" })
        : null;

    /// <summary>What is known only with the variables is compiled with them; null if nothing in the document can come later.</summary>
    private IncrementalPlans? IncrementalPlansOf(
        OperationDefinition operation, Dictionary<string, FragmentDefinition> fragments, VariableDeclaration[] variables, CostFormula cost)
    {
        SelectionSet[] selections = [operation.SelectionSet, .. fragments.Values.Select(fragment => fragment.SelectionSet)];
        if (selections.Sum(IncrementalDirectives.Count) == 0)
        {
            return null;
        }

        var conditions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var set in selections)
        {
            IncrementalDirectives.CollectConditions(set, conditions);
        }

        return new IncrementalPlans([.. conditions], directives => CompileIncremental(operation, fragments, variables, cost, directives));
    }

    private OperationPlan? CompileIncremental(
        OperationDefinition operation,
        Dictionary<string, FragmentDefinition> fragments,
        VariableDeclaration[] variables,
        CostFormula cost,
        IncrementalDirectives directives)
    {
        var compiler = new PlanCompiler(schema.Schema, costs, fragments, variables: [], limits, writerAfter, directives);
        var root = schema.Root(operation.Operation).Compile(compiler, [new SelectionPart(operation.SelectionSet, ConditionChain.Always)]);
        return compiler.IsTooLarge || !compiler.DefersAnything
            ? null
            : new OperationPlan(operation, root, compiler.Conditions, compiler.OrderCount, cost, variables, limits.Input)
            {
                IsIncremental = true,
                PortionItems = limits.MaxPortionItems,
            };
    }

    private FieldSite? IntrospectionField(ObjectPlan root) => root.Selections
        .Select(selection => selection.Site)
        .FirstOrDefault(site => site.Field == schema.Schema.MetaFields.Schema || site.Field == schema.Schema.MetaFields.Type);

    private SchemaType TypeOf(TypeReference reference) => reference switch
    {
        NonNullTypeReference nonNull => TypeOf(nonNull.Inner).AsNonNull(),
        ListTypeReference list => TypeOf(list.Item).AsList(),
        _ => schema.Schema.TryGetType(reference.Named.Name, out var type)
            ? type
            : throw new System.Diagnostics.UnreachableException("Validation has looked up the types of all variables."),
    };
}
