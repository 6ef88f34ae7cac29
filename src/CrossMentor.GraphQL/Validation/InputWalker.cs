using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>Walks directives, arguments and values with the type each place expects; requests and SDL share it.</summary>
internal readonly struct InputWalker(RuleContext context, List<VariableUsage>? usages)
{
    public void WalkDirectives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        foreach (var rule in RuleSet.Directives)
        {
            rule.Check(directives, location, context);
        }

        foreach (var directive in directives)
        {
            context.TryGetDirective(directive.Name, out var definition);
            WalkArguments(directive.Arguments, new ArgumentOwner(directive, Parent: null, Field: null, definition));
        }
    }

    public void WalkArguments(ImmutableArray<Argument> arguments, in ArgumentOwner owner)
    {
        if (context.IsFull)
        {
            return;
        }

        var definitions = owner.Definitions;
        if (arguments.IsEmpty && definitions.IsEmpty)
        {
            return;
        }

        foreach (var rule in RuleSet.Arguments)
        {
            rule.Check(arguments, owner, context);
        }

        foreach (var argument in arguments)
        {
            WalkValue(argument.Value, InputPosition.Of(definitions.Find(argument.Name), parent: null));
        }
    }

    public void WalkValue(Value value, in InputPosition position)
    {
        if (value is Variable variable)
        {
            usages?.Add(new VariableUsage(variable, position));
            return;
        }

        foreach (var rule in RuleSet.Values)
        {
            rule.Check(value, position, context);
        }

        switch (value)
        {
            case ListValue list:
                var item = position.Item();
                foreach (var element in list.Items)
                {
                    WalkValue(element, item);
                }

                break;
            case ObjectValue fields:
                WalkFields(fields, position);
                break;
        }
    }

    private void WalkFields(ObjectValue value, in InputPosition position)
    {
        var type = position.Type?.Named as InputObjectType;
        foreach (var field in value.Fields)
        {
            InputValue? definition = null;
            type?.TryGetField(field.Name, out definition);
            WalkValue(field.Value, InputPosition.Of(definition, type, position.IsJudged));
        }
    }
}
