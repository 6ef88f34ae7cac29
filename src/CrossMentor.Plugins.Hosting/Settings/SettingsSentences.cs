using System.Globalization;
using NJsonSchema.Validation;

namespace CrossMentor.Plugins.Hosting.Settings;

/// <summary>What a schema has against settings, in the words of the person who entered them.</summary>
internal static class SettingsSentences
{
    public static IEnumerable<SettingsProblem> Of(ValidationError error)
    {
        // What is wrong with an item of a list is said of that item, not of the list.
        if (error is ChildSchemaValidationError { Kind: ValidationErrorKind.ArrayItemNotValid or ValidationErrorKind.AdditionalPropertiesNotValid } list)
        {
            return list.Errors.Values.SelectMany(nested => nested).SelectMany(Of);
        }

        return [new SettingsProblem(string.IsNullOrEmpty(error.Path) ? "#" : error.Path, Sentence(error))];
    }

    private static string Sentence(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.NoAdditionalPropertiesAllowed => "The plugin has no setting of this name.",
        ValidationErrorKind.PropertyRequired => "This setting has to be given.",
        ValidationErrorKind.StringExpected => "Use a text.",
        ValidationErrorKind.NumberExpected => "Use a number.",
        ValidationErrorKind.IntegerExpected => "Use a whole number.",
        ValidationErrorKind.BooleanExpected => "Use true or false.",
        ValidationErrorKind.ObjectExpected => "Use a JSON object.",
        ValidationErrorKind.ArrayExpected => "Use a list.",
        ValidationErrorKind.NumberTooSmall => $"The number is too small; it is {Number(error.Schema.Minimum)} at least.",
        ValidationErrorKind.NumberTooBig or ValidationErrorKind.IntegerTooBig => $"The number is too large; it is {Number(error.Schema.Maximum)} at most.",
        ValidationErrorKind.StringTooShort => $"The text is too short; it has {error.Schema.MinLength} characters at least.",
        ValidationErrorKind.StringTooLong => $"The text is too long; it has {error.Schema.MaxLength} characters at most.",
        ValidationErrorKind.TooFewItems => $"The list is too short; it has {error.Schema.MinItems} items at least.",
        ValidationErrorKind.TooManyItems => $"The list is too long; it has {error.Schema.MaxItems} items at most.",
        ValidationErrorKind.ItemsNotUnique => "The list has an item twice.",
        ValidationErrorKind.NotInEnumeration => $"Use one of {string.Join(", ", error.Schema.Enumeration)}.",
        ValidationErrorKind.PatternMismatch => "The text does not have the form that the plugin asks for.",
        var kind => $"The plugin's schema does not allow this value ({kind}).",
    };

    private static string Number(decimal? bound) => bound?.ToString(CultureInfo.InvariantCulture) ?? "more";
}
