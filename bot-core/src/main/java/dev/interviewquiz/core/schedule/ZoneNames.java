package dev.interviewquiz.core.schedule;

import java.util.Map;
import java.util.TreeMap;

/** Names of zones that the time-zone database does not have: Chinese cities and countries, abbreviations, big cities. */
final class ZoneNames {
    /** In lower case, each to one zone, or to several (with a space between) where it is ambiguous. */
    static final Map<String, String> ALIASES = read("""
            Asia/Shanghai=北京,上海,广州,深圳,杭州,成都,武汉,南京,西安,苏州,天津,中国,china,beijing,peking,shenzhen,guangzhou,\
            hangzhou,chengdu,北京时间,东八区
            Asia/Hong_Kong=香港,hkt
            Asia/Macau=澳门
            Asia/Taipei=台北,台湾,taiwan
            Asia/Urumqi=乌鲁木齐,新疆
            Asia/Singapore=新加坡,sgt
            Asia/Tokyo=东京,日本,japan,jst,osaka
            Asia/Seoul=首尔,韩国,korea,kst
            Asia/Kuala_Lumpur=吉隆坡,马来西亚,malaysia
            Asia/Bangkok=曼谷,泰国,thailand
            Asia/Ho_Chi_Minh=胡志明市,越南,vietnam,hanoi
            Asia/Jakarta=雅加达,印度尼西亚
            Asia/Manila=马尼拉
            Asia/Kolkata=印度,india,mumbai,孟买,delhi,new delhi,新德里,bangalore,bengaluru,hyderabad,chennai,pune
            Asia/Dubai=迪拜,阿联酋,abu dhabi
            Europe/London=伦敦,英国,uk,england,britain,bst
            Europe/Paris=巴黎,法国,france
            Europe/Berlin=柏林,德国,germany,munich,hamburg,frankfurt,cologne,慕尼黑,法兰克福,cet,cest,mez,mesz
            Europe/Zurich=苏黎世,瑞士,switzerland,geneva,basel
            Europe/Amsterdam=阿姆斯特丹,荷兰,netherlands
            Europe/Madrid=马德里,西班牙,spain,barcelona
            Europe/Rome=罗马,意大利,italy,milan,米兰
            Europe/Stockholm=斯德哥尔摩,瑞典,sweden
            Europe/Warsaw=华沙,波兰,poland,krakow
            Europe/Athens=雅典,希腊,greece,eet,eest
            Europe/Lisbon=里斯本,葡萄牙,wet,west
            Europe/Moscow=莫斯科,俄罗斯,msk
            America/New_York=纽约,波士顿,华盛顿,boston,washington,miami,atlanta,et,est,edt,eastern
            America/Chicago=芝加哥,dallas,houston,austin,ct,cdt,central
            America/Denver=丹佛,mt,mst,mdt,mountain
            America/Los_Angeles=洛杉矶,旧金山,西雅图,硅谷,san francisco,sf,bay area,seattle,silicon valley,la,san diego,pt,pst,pdt,pacific
            America/Toronto=多伦多,ottawa
            America/Vancouver=温哥华
            America/Sao_Paulo=圣保罗,sao paulo,brt
            America/Mexico_City=墨西哥城
            Australia/Sydney=悉尼,aet,aest,aedt,canberra
            Australia/Melbourne=墨尔本
            Pacific/Auckland=奥克兰,新西兰,nzst,nzdt,wellington
            UTC=utc,gmt,z,zulu
            America/Chicago Asia/Shanghai America/Havana=cst
            Asia/Kolkata Europe/Dublin Asia/Jerusalem=ist
            America/New_York America/Chicago America/Denver America/Los_Angeles=usa,us,美国
            """);

    private ZoneNames() {}

    private static Map<String, String> read(String table) {
        Map<String, String> aliases = new TreeMap<>();
        for (String line : table.strip().lines().toList()) {
            int equals = line.indexOf('=');
            for (String name : line.substring(equals + 1).split(",", -1)) {
                aliases.put(name, line.substring(0, equals));
            }
        }
        return Map.copyOf(aliases);
    }
}
