using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>
/// Makes documents over any schema. Without mistakes they are valid: every field exists, every variable is defined, used and fits,
/// fragments are used and form no cycle, and fields of one response key are the same field.
/// </summary>
internal sealed class DocumentGenerator
{
    private readonly Schema schema;
    private readonly GenerationOptions options;
    private readonly Dice dice;
    private readonly VariablePool variables;
    private readonly SelectionWriter selections;

    private DocumentGenerator(Schema schema, int seed, GenerationOptions options)
    {
        (this.schema, this.options) = (schema, options);
        dice = new Dice(seed, options.MistakeRate);
        variables = new VariablePool(dice, options.VariableFrequency);
        selections = new SelectionWriter(schema, dice, variables, options);
    }

    /// <summary>The document of a seed, always the same.</summary>
    public static GeneratedDocument Generate(Schema schema, int seed, GenerationOptions options) =>
        new DocumentGenerator(schema, seed, options).Generate();

    private GeneratedDocument Generate()
    {
        var count = dice.Chance(0.7) ? 1 : dice.Between(2, 3);
        var drafts = Enumerable.Range(1, count).Select(number => DraftOperation(count == 1 && dice.Chance(0.5) ? "" : $"Op{number}")).ToList();
        if (dice.Mistake())
        {
            selections.WriteFragment(schema.QueryType, depth: 1);
        }

        // Headers come last: only now is it known which variables each operation needs.
        var operations = new List<GeneratedOperation>();
        var texts = new List<string>();
        foreach (var (kind, draft) in drafts)
        {
            var needed = Needed(draft);
            operations.Add(new GeneratedOperation(draft.Name, needed));
            texts.Add(OperationText(kind, draft, needed));
        }

        texts.AddRange(selections.Fragments.Select(fragment => FragmentText(fragment.Draft, fragment.Type)));
        if (dice.Mistake())
        {
            texts.Add(dice.Pick(
                ["type Extra { x: Int }", "{ __typename }", "query Op1 { __typename }", "fragment F1a on Query { __typename }", "extend scalar Int @x"]));
        }

        if (dice.Chance(0.3))
        {
            dice.Shuffle(texts);
        }

        return new GeneratedDocument(string.Join(dice.Pick(["\n\n", "\n", " ", "\r\n"]), texts), operations);
    }

    private (OperationType Kind, DefinitionDraft Draft) DraftOperation(string name)
    {
        var kind = dice.Below(10) switch
        {
            _ when options.Subscribes is not null => OperationType.Subscription,
            0 or 1 when schema.MutationType is not null || dice.Mistake() => OperationType.Mutation,
            2 when options.HasSubscriptions && (schema.SubscriptionType is not null || dice.Mistake()) => OperationType.Subscription,
            _ => OperationType.Query,
        };
        var root = schema.TryGetRootType(kind, out var found) ? found : schema.QueryType;
        var draft = new DefinitionDraft(dice.Mistake() ? dice.Pick(["", "Op1"]) : name);
        if (kind == OperationType.Subscription)
        {
            WriteSubscription(draft, root);
        }
        else
        {
            selections.Write(draft, root, dice.Between(1, 4));
        }

        return (kind, draft);
    }

    private void WriteSubscription(DefinitionDraft draft, ObjectType root)
    {
        if (options.Subscribes is { } fields)
        {
            WriteSubscription(draft, dice.Pick([.. fields]));
        }
        else if (dice.Mistake() || dice.Mistake())
        {
            selections.Write(draft, root, dice.Between(1, 2));
        }
        else if (root == schema.SubscriptionType)
        {
            selections.WriteOnlyField(draft, root);
        }
        else
        {
            draft.Text.Append(" { __typename }");
        }
    }

    private void WriteSubscription(DefinitionDraft draft, (string Field, string? Type) root)
    {
        draft.Text.Append(" { ").Append(dice.Pick(["", "root: "])).Append(root.Field);
        if (root.Type is not null && schema.TryGetType(root.Type, out var type) && type is CompositeType composite)
        {
            selections.Write(draft, composite, dice.Between(1, 4));
        }

        draft.Text.Append(" }");
    }

    private List<GeneratedVariable> Needed(DefinitionDraft draft)
    {
        var names = draft.AllVariables().ToList();
        if (names.Count > 0 && dice.Mistake())
        {
            names.RemoveAt(dice.Below(names.Count));
        }

        if (dice.Mistake())
        {
            var isKnown = variables.Names.Count > 0 && dice.Chance(0.7);
            names.Add(isKnown ? dice.Pick([.. variables.Names]) : variables.Add(new InputPlace(StringType())).Name);
        }

        return names.ConvertAll(name => variables[name]);
    }

    private SchemaType StringType() => schema.TryGetType("String", out var type) ? type : schema.QueryType;

    private string OperationText(OperationType kind, DefinitionDraft draft, List<GeneratedVariable> needed)
    {
        var header = new DefinitionDraft(draft.Name);
        var keyword = kind switch
        {
            OperationType.Mutation => "mutation",
            OperationType.Subscription => "subscription",
            _ => "query",
        };
        var isShort = kind == OperationType.Query && draft.Name.Length == 0 && needed.Count == 0 && dice.Chance(0.7);
        if (isShort)
        {
            return draft.Text.ToString().TrimStart();
        }

        header.Text.Append(keyword).Append(draft.Name.Length > 0 ? " " + draft.Name : "");
        if (needed.Count > 0)
        {
            header.Text.Append('(').AppendJoin(dice.Pick([", ", " ", ",\n  "]), needed.Select(Definition)).Append(')');
        }

        if (dice.Mistake())
        {
            header.Text.Append(dice.Pick([" @once", " @unknown", " @skip(if: true)", " @hint"]));
        }

        return header.Text.Append(draft.Text).ToString();
    }

    private string Definition(GeneratedVariable variable)
    {
        var text = dice.Mistake()
            ? $"${variable.Name}: {dice.Pick(["Nothing", "Query", "[Vessel]", "Sighting", "String", "Int!", "[Boolean]"])}"
            : variable.ToString();
        return dice.Chance(0.03) && schema.TryGetDirective("hint", out _) ? text + " @hint(text: \"v\")" : text;
    }

    private static string FragmentText(DefinitionDraft draft, CompositeType type) => $"fragment {draft.Name} on {type.Name}{draft.Text}";
}
