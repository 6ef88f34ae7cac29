using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>Walks a document once, with the type of each place, and shows every place to the rules for it.</summary>
internal sealed class DocumentWalker(DocumentContext context)
{
    private DefinitionFacts facts = null!;
    private InputWalker inputs;

    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is ExecutableDefinition executable)
            {
                facts = context.FactsOf(executable);
                inputs = new InputWalker(context, facts.Usages);
                WalkDefinition(executable);
            }
        }

        if (context.IsFull)
        {
            return;
        }

        foreach (var rule in RuleSet.Documents)
        {
            rule.Check(context);
        }

        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinition operation)
            {
                foreach (var rule in RuleSet.Operations)
                {
                    rule.Check(operation, context);
                }
            }
        }
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => DirectiveLocation.Mutation,
        OperationType.Subscription => DirectiveLocation.Subscription,
        _ => DirectiveLocation.Query,
    };

    private void WalkDefinition(ExecutableDefinition definition)
    {
        if (definition is OperationDefinition operation)
        {
            WalkVariables(operation);
            inputs.WalkDirectives(operation.Directives, LocationOf(operation.Operation));
            context.Schema.TryGetRootType(operation.Operation, out var root);
            WalkSelectionSet(operation.SelectionSet, root);
        }
        else if (definition is FragmentDefinition fragment)
        {
            CheckTypeCondition(fragment.TypeCondition, fragment.Name);
            inputs.WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
            WalkSelectionSet(fragment.SelectionSet, context.CompositeTypeOf(fragment.TypeCondition));
        }
    }

    private void WalkVariables(OperationDefinition operation)
    {
        foreach (var variable in operation.Variables)
        {
            if (variable.DefaultValue is not null)
            {
                var type = context.TypeOf(variable.Type);
                var expected = type is { IsInput: true } ? type : null;
                inputs.WalkValue(
                    variable.DefaultValue, new InputPosition(expected, Default: null, Parent: null, IsJudged: true));
            }

            inputs.WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
        }
    }

    private void WalkSelectionSet(SelectionSet selectionSet, CompositeType? parent)
    {
        foreach (var rule in RuleSet.SelectionSets)
        {
            rule.Check(selectionSet, parent, context);
        }

        WalkSelections(selectionSet, parent);
    }

    private void WalkSelections(SelectionSet selectionSet, CompositeType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (context.IsFull)
            {
                return;
            }

            switch (selection)
            {
                case Field field:
                    WalkField(field, parent);
                    break;
                case FragmentSpread spread:
                    WalkSpread(spread, parent);
                    break;
                case InlineFragment fragment:
                    WalkInlineFragment(fragment, parent);
                    break;
            }
        }
    }

    private void WalkField(Field field, CompositeType? parent)
    {
        OutputField? definition = null;
        if (parent is not null)
        {
            context.Schema.TryGetField(parent, field.Name, out definition);
            foreach (var rule in RuleSet.Fields)
            {
                rule.Check(field, parent, definition, context);
            }
        }

        inputs.WalkArguments(field.Arguments, new ArgumentOwner(field, parent, definition, Directive: null));
        inputs.WalkDirectives(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is not null)
        {
            WalkSelectionSet(field.SelectionSet, definition?.Type.Named as CompositeType);
        }
    }

    private void WalkSpread(FragmentSpread spread, CompositeType? parent)
    {
        facts.Spreads.Add(spread);
        foreach (var rule in RuleSet.FragmentSpreads)
        {
            rule.Check(spread, parent, context);
        }

        inputs.WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
    }

    private void WalkInlineFragment(InlineFragment fragment, CompositeType? parent)
    {
        if (fragment.TypeCondition is not null)
        {
            CheckTypeCondition(fragment.TypeCondition, fragmentName: null);
        }

        foreach (var rule in RuleSet.InlineFragments)
        {
            rule.Check(fragment, parent, context);
        }

        inputs.WalkDirectives(fragment.Directives, DirectiveLocation.InlineFragment);
        WalkSelections(fragment.SelectionSet, fragment.TypeCondition is null ? parent : context.CompositeTypeOf(fragment.TypeCondition));
    }

    private void CheckTypeCondition(NamedTypeReference condition, string? fragmentName)
    {
        foreach (var rule in RuleSet.TypeConditions)
        {
            rule.Check(condition, fragmentName, context);
        }
    }
}
