using System.Collections.Immutable;
using CrossMentor.GraphQL.Validation.Rules;

namespace CrossMentor.GraphQL.Validation;

/// <summary>The rules of section 5 in the specification's order, and which of them look at what.</summary>
internal static class RuleSet
{
    public static readonly ImmutableArray<IRule> All =
    [
        new ExecutableDefinitions(),
        new OperationTypeExistence(),
        new OperationNameUniqueness(),
        new LoneAnonymousOperation(),
        new SingleRootField(),
        new FieldSelections(),
        new FieldSelectionMerging(),
        new LeafFieldSelections(),
        new ArgumentNames(),
        new ArgumentUniqueness(),
        new RequiredArguments(),
        new FragmentNameUniqueness(),
        new FragmentSpreadTypeExistence(),
        new FragmentsOnObjectInterfaceOrUnionTypes(),
        new FragmentsMustBeUsed(),
        new FragmentSpreadTargetDefined(),
        new FragmentSpreadsMustNotFormCycles(),
        new FragmentSpreadIsPossible(),
        new ValuesOfCorrectType(),
        new InputObjectFieldNames(),
        new InputObjectFieldUniqueness(),
        new InputObjectRequiredFields(),
        new DirectivesAreDefined(),
        new DirectivesAreInValidLocations(),
        new DirectivesAreUniquePerLocation(),

        // Of the incremental delivery proposal, for schemas that offer its directives.
        new DeferAndStreamDirectivesAreUsedOnValidRootField(),
        new DeferAndStreamDirectivesAreUsedOnValidOperations(),
        new DeferAndStreamDirectiveLabelsAreUnique(),
        new StreamDirectivesAreUsedOnListFields(),

        new VariableUniqueness(),
        new VariablesAreInputTypes(),
        new AllVariableUsesDefined(),
        new AllVariablesUsed(),
        new AllVariableUsagesAreAllowed(),
    ];

    public static readonly IDocumentRule[] Documents = Those<IDocumentRule>();
    public static readonly IOperationRule[] Operations = Those<IOperationRule>();
    public static readonly ISelectionSetRule[] SelectionSets = Those<ISelectionSetRule>();
    public static readonly IFieldRule[] Fields = Those<IFieldRule>();
    public static readonly ITypeConditionRule[] TypeConditions = Those<ITypeConditionRule>();
    public static readonly IFragmentSpreadRule[] FragmentSpreads = Those<IFragmentSpreadRule>();
    public static readonly IInlineFragmentRule[] InlineFragments = Those<IInlineFragmentRule>();
    public static readonly IDirectivesRule[] Directives = Those<IDirectivesRule>();
    public static readonly IArgumentsRule[] Arguments = Those<IArgumentsRule>();
    public static readonly IValueRule[] Values = Those<IValueRule>();

    private static T[] Those<T>() => [.. All.OfType<T>()];
}
