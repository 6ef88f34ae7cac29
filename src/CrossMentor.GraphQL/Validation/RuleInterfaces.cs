using System.Collections.Immutable;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>A rule of section 5. It has no state and implements one interface for each kind of place it looks at.</summary>
internal interface IRule;

/// <summary>Looks at the document as a whole, after all of it was walked.</summary>
internal interface IDocumentRule : IRule
{
    void Check(DocumentContext context);
}

/// <summary>Looks at each operation, after the whole document was walked.</summary>
internal interface IOperationRule : IRule
{
    void Check(OperationDefinition operation, DocumentContext context);
}

/// <summary>Looks at each selection set that is not an inline fragment's.</summary>
internal interface ISelectionSetRule : IRule
{
    /// <param name="parent">Null if the type is not known or not composite.</param>
    void Check(SelectionSet selectionSet, CompositeType? parent, DocumentContext context);
}

/// <summary>Looks at each selected field.</summary>
internal interface IFieldRule : IRule
{
    /// <param name="definition">Null if the parent has no such field.</param>
    void Check(Field field, CompositeType parent, OutputField? definition, DocumentContext context);
}

/// <summary>Looks at each type condition.</summary>
internal interface ITypeConditionRule : IRule
{
    /// <param name="fragmentName">Null for an inline fragment.</param>
    void Check(NamedTypeReference condition, string? fragmentName, DocumentContext context);
}

/// <summary>Looks at each fragment spread.</summary>
internal interface IFragmentSpreadRule : IRule
{
    void Check(FragmentSpread spread, CompositeType? parent, DocumentContext context);
}

/// <summary>Looks at each inline fragment.</summary>
internal interface IInlineFragmentRule : IRule
{
    void Check(InlineFragment fragment, CompositeType? parent, DocumentContext context);
}

/// <summary>Looks at the directives of each place that may have some.</summary>
internal interface IDirectivesRule : IRule
{
    void Check(ImmutableArray<Directive> directives, DirectiveLocation location, RuleContext context);
}

/// <summary>Looks at the arguments of each field and directive.</summary>
internal interface IArgumentsRule : IRule
{
    void Check(ImmutableArray<Argument> arguments, in ArgumentOwner owner, RuleContext context);
}

/// <summary>Looks at each value, from the outside in.</summary>
internal interface IValueRule : IRule
{
    void Check(Value value, in InputPosition position, RuleContext context);
}
