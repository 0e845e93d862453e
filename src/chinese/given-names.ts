/**
 * Characters of which most given names are made. Only whether both of a possible
 * name are among them is asked, so that neither their order nor where the list
 * ends matters.
 */
const CHARACTERS =
  "伟芳娜秀英敏静丽强磊洋勇艳杰涛明超霞平刚桂兰玉萍红娥玲芬燕彩春菊凤洁梅琳素云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉君琴蕊薇菁梦岚苑婕馨琰韵融艺咏聪澜纯毓悦昭冰爽羽希欣育滢馥筠柔竹霭晓欢霄枫芸菲亚宜姬舒影枝思毅俊峰保东文辉力永健世广志义兴良海山仁波宁贵福生龙元全国胜学祥才发武新利清飞彬富顺信子昌成康星光天达安岩中茂进林坚彪博诚先敬震振壮会群豪邦承乐绍功松善厚庆友裕河哲江浩亮政谦亨奇固轮翰朗伯宏若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士建家致树炎德行时泰盛雄琛钧冠策腾楠榕风航弘忠华金木土根喜宝锁柱双大小贤孝仲季叔培正治锡祖耀宗继守立银铁钢锋锐景宪章鼎尚礼智廷奎魁麟雯芹莹璇凯钰鑫森淼惠淑慧巧翠芝娣珠凌益昊轩宇诗涵雨锡勋声道彦恒长运传化民军磊雷开本方少红娟倪曼妮苗晴阿扬水田桃和";

const inGivenNames = new Set(CHARACTERS);

/** Whether given names are made of all characters of a text. */
export const isOfGivenNames = (text: string): boolean =>
  Array.from(text).every((character) => inGivenNames.has(character));
