using System.Reflection;

namespace CrossMentor.Host.Configuration;

/// <summary>Every key of the configuration as it is written in documentation, in the order of the option records.</summary>
internal static class SettingCatalogue
{
    public const string Root = "CrossMentor";

    public static IReadOnlyList<Setting> All { get; } = [.. Below(Root, typeof(CrossMentorOptions))];

    internal static bool IsGroup(Type type) => type.Assembly == typeof(SettingCatalogue).Assembly && !type.IsEnum;

    internal static Type? ItemTypeOf(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static IEnumerable<Setting> Below(string path, Type group)
    {
        var defaults = Activator.CreateInstance(group);
        foreach (var property in group.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var itemType = ItemTypeOf(property.PropertyType);
            var key = $"{path}:{property.Name}" + (itemType is null ? "" : ":<n>");
            var valueType = itemType ?? property.PropertyType;
            if (IsGroup(valueType))
            {
                foreach (var setting in Below(key, valueType))
                {
                    yield return setting;
                }
            }
            else
            {
                var attribute = property.GetCustomAttribute<SettingAttribute>()
                    ?? throw new InvalidOperationException($"The setting {key} has no meaning written to it.");
                yield return new Setting(key, attribute.Meaning, itemType is null ? property.GetValue(defaults)?.ToString() ?? "" : "");
            }
        }
    }
}
