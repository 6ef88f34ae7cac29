using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace CrossMentor.Host.Configuration;

/// <summary>Reads the section <c>CrossMentor</c> into a tree of option records; a key the tree does not have is a problem, never ignored.</summary>
/// <remarks>
/// The framework's binder drops keys it does not know, so a misspelt limit would silently be no limit.
/// </remarks>
internal sealed class ConfigurationReader
{
    private readonly List<ConfigurationProblem> problems = [];

    private ConfigurationReader()
    {
    }

    /// <exception cref="ConfigurationRefusedException">At least one key is unknown or has a bad value.</exception>
    public static TOptions Read<TOptions>(IConfigurationSection section)
        where TOptions : class, new()
    {
        var reader = new ConfigurationReader();
        var options = (TOptions)reader.ReadNode(section, typeof(TOptions));
        return reader.problems.Count == 0 ? options : throw new ConfigurationRefusedException(reader.problems);
    }

    private object ReadNode(IConfigurationSection section, Type type)
    {
        var node = Activator.CreateInstance(type)!;
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToList();
        if (section.Value is { Length: > 0 })
        {
            Refuse(section.Path, $"is a group of keys and takes no value; its keys are {Names(properties)}.");
        }

        foreach (var child in section.GetChildren())
        {
            var property = properties.Find(candidate => candidate.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase));
            if (property is null)
            {
                Refuse(child.Path, $"is not a key of this version; {section.Path} has {Names(properties)}.");
            }
            else if (ReadValue(child, property.PropertyType, property.GetCustomAttribute<SettingAttribute>()) is { } value)
            {
                property.SetValue(node, value);
            }
        }

        foreach (var property in properties.Where(property => property.GetCustomAttribute<SettingAttribute>() is { IsRequired: true }))
        {
            if (string.IsNullOrEmpty(section[property.Name]))
            {
                Refuse($"{section.Path}:{property.Name}", "has to be given.");
            }
        }

        return node;
    }

    private object? ReadValue(IConfigurationSection section, Type type, SettingAttribute? setting)
    {
        if (SettingCatalogue.ItemTypeOf(type) is { } itemType)
        {
            return ReadList(section, itemType, setting);
        }

        if (SettingCatalogue.IsGroup(type))
        {
            return ReadNode(section, type);
        }

        if (section.GetChildren().Any())
        {
            Refuse(section.Path, "takes one value and has no keys below it.");
            return null;
        }

        return ReadLeaf(section.Path, section.Value, type, setting);
    }

    private Array? ReadList(IConfigurationSection section, Type itemType, SettingAttribute? setting)
    {
        if (section.Value is { Length: > 0 })
        {
            Refuse(section.Path, $"is a list; give its entries as {section.Path}:0, {section.Path}:1 and so on.");
            return null;
        }

        List<object> items = [];
        foreach (var child in section.GetChildren().OrderBy(child => int.TryParse(child.Key, CultureInfo.InvariantCulture, out var index) ? index : -1))
        {
            if (!int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                Refuse(child.Path, $"is not an entry of a list; write {section.Path}:0, {section.Path}:1 and so on.");
            }
            else if (ReadValue(child, itemType, setting) is { } item)
            {
                items.Add(item);
            }
        }

        var list = Array.CreateInstance(itemType, items.Count);
        ((System.Collections.ICollection)items.ToArray()).CopyTo(list, 0);
        return list;
    }

    private object? ReadLeaf(string path, string? text, Type type, SettingAttribute? setting)
    {
        var leafType = Nullable.GetUnderlyingType(type) ?? type;
        if (string.IsNullOrWhiteSpace(text))
        {
            // An empty value is how an environment variable is taken back.
            return null;
        }

        if (leafType == typeof(string))
        {
            return text;
        }

        if (leafType == typeof(bool))
        {
            return bool.TryParse(text, out var flag) ? flag : Refuse(path, $"'{text}' is neither true nor false.");
        }

        if (leafType == typeof(int))
        {
            return ReadNumber(path, text, setting);
        }

        if (leafType == typeof(TimeSpan))
        {
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero
                ? span
                : Refuse(path, $"'{text}' is not a time such as 00:00:30.");
        }

        if (leafType.IsEnum)
        {
            var name = Array.Find(Enum.GetNames(leafType), candidate => candidate.Equals(text, StringComparison.OrdinalIgnoreCase));
            return name is null
                ? Refuse(path, $"'{text}' is not one of {string.Join(", ", Enum.GetNames(leafType))}.")
                : Enum.Parse(leafType, name);
        }

        throw new NotSupportedException($"Settings of type {type.Name} cannot be read.");
    }

    private object? ReadNumber(string path, string text, SettingAttribute? setting)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return Refuse(path, $"'{text}' is not a whole number.");
        }

        if (setting is not null && (number < setting.Minimum || number > setting.Maximum))
        {
            return Refuse(path, $"{number} is not between {setting.Minimum} and {setting.Maximum}.");
        }

        return number;
    }

    private object? Refuse(string key, string message)
    {
        problems.Add(new ConfigurationProblem(key, message));
        return null;
    }

    private static string Names(List<PropertyInfo> properties) => string.Join(", ", properties.Select(property => property.Name));
}
